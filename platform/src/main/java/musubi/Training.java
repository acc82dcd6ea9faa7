package musubi;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A short walk through the site after which the process ends, so that the JVM can remember what a start needs.
final class Training {

    private static final List<String> WALK =
            List.of("/", "/en/", "/communities", "/sign-in", "/search?q=" + word("漬物のにおいを減らしたい"), "/api/communities");

    private Training() {}

    static void walk(int port) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            for (var path : WALK) {
                var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build();
                client.send(request, HttpResponse.BodyHandlers.discarding());
            }
        }
    }

    private static String word(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
