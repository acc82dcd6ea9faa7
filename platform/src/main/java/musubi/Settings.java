package musubi;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import musubi.database.Address;
import musubi.database.StartRefused;

/// What a first day needs to be told: port, data folder, and, if somebody else runs it, the database.
record Settings(int port, Path data, Optional<Address> database) {

    private static final int DEFAULT_PORT = 8080;
    private static final int LAST_PORT = 65_535;

    static Settings from(Map<String, String> environment) {
        return new Settings(
                port(environment.getOrDefault("MUSUBI_PORT", Integer.toString(DEFAULT_PORT))),
                Path.of(environment.getOrDefault("MUSUBI_DATA", "./data")),
                database(environment));
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= LAST_PORT) {
            return Integer.parseInt(text);
        }
        throw new StartRefused(
                "MUSUBI_PORT は 1 から %d までの数です（いまは「%s」）。".formatted(LAST_PORT, text),
                "MUSUBI_PORT must be a number from 1 to %d (it is “%s”).".formatted(LAST_PORT, text));
    }

    private static Optional<Address> database(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("MUSUBI_DATABASE_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> new Address(
                        url,
                        environment.getOrDefault("MUSUBI_DATABASE_USER", "musubi"),
                        environment.getOrDefault("MUSUBI_DATABASE_PASSWORD", "")));
    }
}
