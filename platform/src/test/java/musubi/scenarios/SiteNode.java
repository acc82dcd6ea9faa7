package musubi.scenarios;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Map;
import musubi.Musubi;
import musubi.testing.MovingClock;
import org.springframework.boot.SpringApplication;

/// A whole site in a process of its own, beside others on one database, at a moment of its own choosing.
final class SiteNode {

    static final String SERVES = "this node serves";

    private SiteNode() {}

    /// @param arguments port of the mail server, moment on the clock
    static void main(String... arguments) throws IOException, InterruptedException {
        var application = new SpringApplication(MovingClock.Wound.class, Musubi.class);
        application.setDefaultProperties(Map.ofEntries(
                Map.entry("server.port", "0"),
                Map.entry(
                        "musubi.data", Files.createTempDirectory("musubi-node").toString()),
                Map.entry("musubi.database.url", System.getenv("DATABASE")),
                Map.entry("musubi.database.user", "postgres"),
                Map.entry("musubi.database.password", ""),
                Map.entry("musubi.jobs.looks", "200ms"),
                Map.entry("musubi.jobs.heartbeat", "250ms"),
                Map.entry("spring.mail.host", "127.0.0.1"),
                Map.entry("spring.mail.port", arguments[0])));
        var site = application.run();
        site.getBean(MovingClock.class).set(arguments[1]);
        var port = site.getEnvironment().getProperty("local.server.port");
        try (var client = HttpClient.newHttpClient()) {
            client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                            .build(),
                    BodyHandlers.discarding());
        }
        System.out.println(SERVES);
    }
}
