package musubi;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import musubi.database.Address;
import musubi.database.BackUp;
import musubi.database.DataFolder;
import musubi.database.EmbeddedServer;
import musubi.database.ExternalServer;
import musubi.database.Progress;
import musubi.database.StartRefused;
import musubi.kernel.Command;
import musubi.portal.commandline.match.MatchCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The application: one process that serves a region, or runs one command and ends.
@SpringBootApplication
@EnableScheduling
public class Musubi {

    /// Spring's own account of a failed start, which `StartFailed` tells in a sentence.
    private static final List<String> SILENT = List.of(
            "org.springframework.boot.SpringApplication",
            "org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter",
            "org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext");

    static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        if (arguments.length > 0 && arguments[0].equals(MatchCommand.NAME)) {
            MatchCommand.run(List.of(arguments).subList(1, arguments.length));
        }
        Thread.currentThread().setUncaughtExceptionHandler(new StartFailed(Settings.data(System.getenv())));
        var settings = Settings.from(System.getenv());
        switch (arguments.length == 0 ? "serve" : arguments[0]) {
            case "serve" -> serve(settings);
            case "train" -> train(settings);
            case "backup" -> backUp(settings, arguments);
            default -> System.exit(command(settings, arguments));
        }
    }

    private static void serve(Settings settings) {
        Ports.requireFree(settings.port());
        start(settings, settings.port());
        System.out.println("[結び] " + settings.url().orElse("http://localhost:" + settings.port()) + "/");
    }

    private static void train(Settings settings) throws IOException, InterruptedException {
        var port = Ports.anyFree();
        start(settings, port);
        Training.walk(port);
        MatchCommand.run(Training.match(settings.data()));
    }

    private static void backUp(Settings settings, String... arguments) throws IOException, SQLException {
        if (arguments.length != 2) {
            throw new StartRefused("写しを置くフォルダを指定してください：./musubi backup フォルダ", "Name a folder: ./musubi backup folder");
        }
        BackUp.copy(settings.data(), Path.of(arguments[1]));
        System.out.println("[結び] 写しました：%s / Copied to %1$s".formatted(arguments[1]));
    }

    private static int command(Settings settings, String... arguments) {
        var commands = start(settings, Site.LISTENS_NOWHERE).getBeansOfType(Command.class);
        return Commands.run(commands.values(), List.of(arguments));
    }

    private static ConfigurableApplicationContext start(Settings settings, int port) {
        var shutdown = Shutdown.ofThisProcess();
        var folder = DataFolder.open(settings.data());
        var address = settings.database()
                .map(given -> ExternalServer.checked(given, Progress.onConsole()))
                .orElseGet(() -> embedded(folder, shutdown));
        var application = new SpringApplication(Musubi.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> shutdown.closes(context::close));
        var properties = properties(folder, address);
        properties.putAll(Site.properties(settings, port));
        application.setDefaultProperties(properties);
        return application.run();
    }

    private static Address embedded(DataFolder folder, Shutdown shutdown) {
        shutdown.closes(() -> EmbeddedServer.stop(folder));
        var server = EmbeddedServer.start(folder, Progress.onConsole());
        server.ended().thenRun(() -> endWithoutDatabase(shutdown));
        return server.address();
    }

    /// Nothing acknowledged is lost; the next start recovers. An orderly end would wait for a database that is gone.
    private static void endWithoutDatabase(Shutdown shutdown) {
        if (!shutdown.hasBegun()) {
            System.err.println("[結び] データベースが止まったので終わります。もう一度始めてください。 / The database ended, so we end; start again.");
            Runtime.getRuntime().halt(StartFailed.LOST_DATABASE);
        }
    }

    private static Map<String, Object> properties(DataFolder folder, Address address) {
        var properties = new HashMap<String, Object>();
        properties.put("musubi.data", folder.path().toString());
        properties.put("musubi.database.url", address.url());
        properties.put("musubi.database.user", address.user());
        properties.put("musubi.database.password", address.password());
        SILENT.forEach(logger -> properties.put("logging.level." + logger, "off"));
        return properties;
    }
}
