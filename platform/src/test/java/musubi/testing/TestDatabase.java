package musubi.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// One real PostgreSQL for the whole test run; each Spring context gets an empty database of its own. Chores run when a
/// test runs them.
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final EmbeddedPostgres POSTGRES = start();
    private static int databases;

    private static EmbeddedPostgres start() {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "ja-JP")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
            SpringApplication.getShutdownHandlers().add(() -> close(postgres));
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var name = create();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test-database", properties(name)));
    }

    private static Map<String, Object> properties(String name) {
        try {
            return Map.of(
                    "musubi.database.url",
                    POSTGRES.getJdbcUrl("postgres", name),
                    "musubi.database.user",
                    "postgres",
                    "musubi.database.password",
                    "",
                    "musubi.jobs.enabled",
                    "false",
                    "musubi.data",
                    Files.createTempDirectory("musubi-test").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized String create() {
        var name = "test" + ++databases;
        try (var connection = POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return name;
    }
}
