package musubi;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A short walk through the site, and a small match, so that the JVM can remember what a start needs.
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

    /// What is asked of the matching engine for the same reason.
    static List<String> match(Path folder) throws IOException {
        var needs = Files.writeString(folder.resolve("needs.jsonl"), """
                {"id":"n1","title":"漬物のにおいを減らしたい","text":"発酵の途中で出るにおいを抑える酵素や微生物を探しています。"}
                {"id":"n2","title":"","text":"a partner for metabolome analysis of fermented food"}
                """);
        var seeds = Files.writeString(folder.resolve("seeds.csv"), """
                id,title,text,owner
                s1,メタボローム解析,代謝物を網羅的に測り、食品のにおいと味のもとを探します。,o1
                s2,Enzymes for food,"Enzymes and microbes that reduce the smell, kept frozen",o2
                """);
        return List.of(
                "--needs", needs.toString(), "--seeds", seeds.toString(), "--explain", "--work", folder.toString());
    }

    private static String word(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
