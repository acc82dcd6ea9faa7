package musubi.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// Somebody who speaks HTTP and nothing else. Comes from a loopback address of their own, so that a limit for one
/// address meets nobody else; redirects are left to the test.
final class Caller {

    static final String FORM = "application/x-www-form-urlencoded";

    private static final AtomicInteger CALLERS = new AtomicInteger();
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");

    private final Site site;
    private final HttpClient http;

    Caller(Site site) {
        this.site = site;
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .localAddress(ownAddress())
                .build();
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)).GET());
    }

    HttpResponse<String> post(String path, Form form) {
        return post(
                path, FORM, BodyPublishers.ofString(form.with("_csrf", token()).encoded()));
    }

    HttpResponse<String> post(String path, String type, BodyPublisher body) {
        return send(
                HttpRequest.newBuilder(at(path)).header("Content-Type", type).POST(body));
    }

    /// A post that says in a header, as scripts do, that it comes from a page of this site.
    HttpResponse<String> postRaw(String path, String type, byte[] body) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", type)
                .header("X-CSRF-TOKEN", token())
                .POST(BodyPublishers.ofByteArray(body)));
    }

    void signIn(String role) {
        var answer = post("/sign-in/demo", Form.of("role", role).with("to", "/"));
        assertThat(answer.statusCode()).as("sign in as " + role).isEqualTo(302);
    }

    /// The token that stands in the head of every page.
    String token() {
        var page = get("/sign-in?to=/");
        var found = TOKEN.matcher(page.statusCode() == 302 ? get("/").body() : page.body());
        assertThat(found.find()).as("a form token in the head of the page").isTrue();
        return found.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + site.port() + path);
    }

    private static InetAddress ownAddress() {
        var number = CALLERS.incrementAndGet();
        try {
            return InetAddress.getByAddress(new byte[] {127, 1, (byte) (number / 250), (byte) (number % 250 + 1)});
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
