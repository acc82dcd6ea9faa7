package musubi;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import musubi.database.Address;
import musubi.database.StartRefused;

/// What a first day needs to be told: port, data folder, its address behind a proxy, and, if somebody else runs it, the
/// database.
///
/// An empty setting counts as one that is not there, so that a unit file may list them all.
record Settings(int port, Path data, Optional<String> url, Optional<Address> database) {

    private static final String DEFAULT_PORT = "8080";
    private static final int LAST_PORT = 65_535;

    static Settings from(Map<String, String> environment) {
        return new Settings(
                port(given(environment, "MUSUBI_PORT").orElse(DEFAULT_PORT)),
                data(environment),
                given(environment, "MUSUBI_URL").map(Settings::url),
                given(environment, "MUSUBI_DATABASE_URL").map(url -> database(url, environment)));
    }

    static Path data(Map<String, String> environment) {
        return Path.of(given(environment, "MUSUBI_DATA").orElse("data"));
    }

    private static Address database(String url, Map<String, String> environment) {
        return new Address(
                url.startsWith("postgresql:") || url.startsWith("postgres:") ? jdbc(url) : url,
                given(environment, "MUSUBI_DATABASE_USER").orElse("musubi"),
                given(environment, "MUSUBI_DATABASE_PASSWORD").orElse(""));
    }

    private static String jdbc(String url) {
        return "jdbc:postgresql" + url.substring(url.indexOf(':'));
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= LAST_PORT) {
            return Integer.parseInt(text);
        }
        throw new StartRefused(
                "MUSUBI_PORT は 1 から %d までの数です（いまは「%s」）。".formatted(LAST_PORT, text),
                "MUSUBI_PORT must be a number from 1 to %d (it is “%s”).".formatted(LAST_PORT, text));
    }

    /// The address without a slash at its end.
    private static String url(String text) {
        if (text.matches("https?://[^/?#\\s]+/?")) {
            return text.replaceFirst("/$", "");
        }
        throw new StartRefused(
                "MUSUBI_URL は https://musubi.example のように書いてください（いまは「%s」）。".formatted(text),
                "Write MUSUBI_URL like https://musubi.example (it is “%s”).".formatted(text));
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
