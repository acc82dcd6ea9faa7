package musubi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import musubi.testing.IntegrationTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/// A site that was set up by an older version goes on with a newer one.
@IntegrationTest
class MigrationsTests {

    private static final String LATER = "V0210__search_terms.sql";

    private final Flyway ours;
    private DataSource older = new SimpleDriverDataSource();

    MigrationsTests(@Autowired Flyway ours) {
        this.ours = ours;
    }

    @BeforeEach
    void aDatabaseOfItsOwn() throws SQLException {
        var server = ours.getConfiguration().getDataSource();
        JdbcClient.create(server).sql("drop database if exists older").update();
        JdbcClient.create(server).sql("create database older").update();
        try (var connection = server.getConnection()) {
            var url = connection.getMetaData().getURL().replaceAll("/test\\d+", "/older");
            older = new SimpleDriverDataSource(new org.postgresql.Driver(), url, "postgres", "");
        }
    }

    @Test
    void aLowerModuleMayGrowAfterTheModulesAboveIt(@TempDir Path before) throws IOException {
        copyAllBut(LATER, before);
        Flyway.configure()
                .dataSource(older)
                .locations("filesystem:" + before)
                .load()
                .migrate();

        var done = Flyway.configure()
                .configuration(ours.getConfiguration())
                .dataSource(older)
                .load()
                .migrate();

        assertThat(done.success).isTrue();
        assertThat(done.migrations).extracting(one -> one.version).containsExactly("0210");
    }

    private static void copyAllBut(String left, Path into) throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql")) {
            var name = file.getFilename();
            if (name != null && !name.equals(left)) {
                Files.write(into.resolve(name), file.getContentAsByteArray());
            }
        }
    }
}
