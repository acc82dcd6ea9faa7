package musubi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import musubi.testing.IntegrationTest;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
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

        var done = migrate();

        assertThat(done.success).isTrue();
        assertThat(done.migrations).extracting(one -> one.version).containsExactly("0210");
    }

    /// What a site has run is compared by its text at each start: another text, and the site does not start any more.
    @Test
    void aMigrationThatSitesHaveRunIsNotWrittenAnew() throws IOException {
        var known = new ClassPathResource("migrations.txt").getContentAsString(StandardCharsets.UTF_8);

        assertThat(Stream.of(ours.info().all())
                        .map(one -> one.getVersion() + " " + one.getChecksum())
                        .toList())
                .as("a change is a new migration, and has a new line at its place in migrations.txt")
                .isEqualTo(known.lines().toList());
    }

    @ParameterizedTest
    @CsvSource({"0413, 1516947271", "0415, -1733729973"})
    void aSiteThatRanAnEarlierTextOfOneGoesOn(String version, int checksum) {
        migrate();
        var wrote = JdbcClient.create(older)
                .sql("update flyway_schema_history set checksum = ? where version = ?")
                .params(checksum, version)
                .update();

        assertThat(wrote).isOne();
        assertThat(migrate().migrations).isEmpty();
    }

    @Test
    void aSiteThatRanAnythingElseDoesNot() {
        migrate();
        JdbcClient.create(older)
                .sql("update flyway_schema_history set checksum = 1 where version = '0413'")
                .update();

        assertThatThrownBy(this::migrate).isInstanceOf(FlywayValidateException.class);
    }

    private MigrateResult migrate() {
        return Flyway.configure()
                .configuration(ours.getConfiguration())
                .dataSource(older)
                .load()
                .migrate();
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
