package musubi.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import musubi.testing.IntegrationTest;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

@IntegrationTest
class ErrorTests {

    @LocalServerPort
    int port;

    @Test
    void anUnknownAddressHelpsInTheLanguageOfTheReader() throws Exception {
        assertThat(get("/nothing/here").body()).contains("お探しのページがありません");
        assertThat(get("/en/nothing/here").body()).contains("There is no such page");
        assertThat(get("/nothing/here").statusCode()).isEqualTo(404);
    }

    @Test
    void theApiAnswersWithAProblemDetail() throws Exception {
        var answer = get("/api/nothing");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404", "\"instance\":\"/api/nothing\"", "\"title\"");
    }

    @Test
    void nobodyIsAnsweredWhoHasLeftAndNothingIsReported() {
        var left = new ClientAbortException(new IOException("Broken pipe"));

        assertThat(new ErrorAdvice().broke(new MockHttpServletRequest("GET", "/"), left))
                .isInstanceOfSatisfying(
                        ModelAndView.class,
                        answer -> assertThat(answer.isEmpty()).isTrue());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
