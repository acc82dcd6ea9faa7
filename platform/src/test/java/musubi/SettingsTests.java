package musubi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import musubi.database.Address;
import musubi.database.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTests {

    @Test
    void needsNone() {
        assertThat(Settings.from(Map.of()))
                .isEqualTo(new Settings(8080, Path.of("data"), Optional.empty(), Optional.empty()));
    }

    @Test
    void takesAnEmptyOneForNone() {
        var empty = Map.of("MUSUBI_PORT", "", "MUSUBI_DATA", " ", "MUSUBI_DATABASE_URL", "");
        assertThat(Settings.from(empty)).isEqualTo(Settings.from(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "http", "-1", "8080x", "999999", "８０８０"})
    void refusesAPortThatIsNone(String text) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> Settings.from(Map.of("MUSUBI_PORT", text)))
                .withMessageContaining("MUSUBI_PORT")
                .withMessageContaining(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example:5432/region",
                "postgresql://db.example:5432/region",
                "postgres://db.example:5432/region"
            })
    void readsTheAddressOfADatabaseInEveryUsualForm(String url) {
        var settings = Settings.from(Map.of("MUSUBI_DATABASE_URL", url, "MUSUBI_DATABASE_PASSWORD", "secret"));
        assertThat(settings.database())
                .hasValue(new Address("jdbc:postgresql://db.example:5432/region", "musubi", "secret"));
    }

    @Test
    void takesTheAddressOfTheSiteWithoutItsLastSlash() {
        assertThat(Settings.from(Map.of("MUSUBI_URL", "https://musubi.example/"))
                        .url())
                .hasValue("https://musubi.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"musubi.example", "ftp://musubi.example", "https://musubi.example/region", "https://"})
    void refusesAnAddressThatIsNoSite(String text) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> Settings.from(Map.of("MUSUBI_URL", text)))
                .withMessageContaining("MUSUBI_URL");
    }

    @Test
    void neverTellsAPassword() {
        var settings = Settings.from(Map.of(
                "MUSUBI_DATABASE_URL", "jdbc:postgresql://h/d?password=secret", "MUSUBI_DATABASE_PASSWORD", "secret"));
        assertThat(settings.toString()).doesNotContain("secret");
    }
}
