package musubi;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import musubi.database.Address;
import musubi.database.DataFolder;
import musubi.database.EmbeddedServer;
import musubi.database.ExternalServer;
import musubi.database.Progress;
import musubi.database.StartRefused;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The application: one process that serves a region.
@SpringBootApplication
@EnableScheduling
public class Musubi {

    private static final int REFUSED = 2;

    static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            var settings = Settings.from(System.getenv());
            if (arguments.length > 0 && arguments[0].equals("train")) {
                train(settings);
            } else {
                Ports.requireFree(settings.port());
                start(settings, arguments);
                System.out.println("[結び] http://localhost:" + settings.port() + "/");
            }
        } catch (StartRefused refused) {
            System.err.println("[結び] " + refused.getMessage());
            System.exit(REFUSED);
        }
    }

    private static void train(Settings settings) throws IOException, InterruptedException {
        var port = Ports.anyFree();
        var context = start(new Settings(port, settings.data(), settings.database()));
        Training.walk(port);
        SpringApplication.exit(context);
    }

    private static ConfigurableApplicationContext start(Settings settings, String... arguments) {
        var folder = DataFolder.open(settings.data());
        var address = settings.database()
                .map(ExternalServer::checked)
                .orElseGet(() -> embedded(folder, Progress.onConsole()));
        var application = new SpringApplication(Musubi.class);
        application.setDefaultProperties(properties(settings, folder, address));
        return application.run(arguments);
    }

    private static Address embedded(DataFolder folder, Progress progress) {
        var server = EmbeddedServer.start(folder, progress);
        AfterSpring.close(server);
        return server.address();
    }

    private static Map<String, Object> properties(Settings settings, DataFolder folder, Address address) {
        var properties = new HashMap<String, Object>();
        properties.put("server.port", settings.port());
        properties.put("musubi.data", folder.path().toString());
        properties.put("musubi.database.url", address.url());
        properties.put("musubi.database.user", address.user());
        properties.put("musubi.database.password", address.password());
        return properties;
    }
}
