package musubi;

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
import org.springframework.scheduling.annotation.EnableScheduling;

/// The application: one process that serves a region.
@SpringBootApplication
@EnableScheduling
public class Musubi {

    private static final int REFUSED = 2;

    static void main(String[] arguments) {
        try {
            start(Settings.from(System.getenv()), arguments);
        } catch (StartRefused refused) {
            System.err.println("[結び] " + refused.getMessage());
            System.exit(REFUSED);
        }
    }

    private static void start(Settings settings, String[] arguments) {
        var progress = Progress.onConsole();
        Ports.requireFree(settings.port());
        var folder = DataFolder.open(settings.data());
        var address = settings.database().map(ExternalServer::checked).orElseGet(() -> embedded(folder, progress));
        run(settings, folder, address, arguments);
    }

    private static Address embedded(DataFolder folder, Progress progress) {
        var server = EmbeddedServer.start(folder, progress);
        AfterSpring.close(server);
        return server.address();
    }

    private static void run(Settings settings, DataFolder folder, Address address, String[] arguments) {
        var application = new SpringApplication(Musubi.class);
        application.setAdditionalProfiles("serve");
        application.setDefaultProperties(properties(settings, folder, address));
        application.run(arguments);
        System.out.println("[結び] http://localhost:" + settings.port() + "/");
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
