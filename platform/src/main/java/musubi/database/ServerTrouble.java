package musubi.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Why the embedded server does not come up, as far as a person can mend it. Made before the attempt, to tell what
/// PostgreSQL says about this one from what it said before.
final class ServerTrouble {

    private static final long HARDLY_ANY_ROOM = 32L << 20;
    private static final int MOST_TO_READ = 100_000;
    private static final Pattern REASON = Pattern.compile("(?:FATAL|PANIC|initdb):\\s+(.*)");

    private final Path folder;
    private final Path log;
    private final long saidBefore;

    ServerTrouble(DataFolder folder) {
        this.folder = folder.path();
        this.log = EmbeddedServer.log(this.folder);
        this.saidBefore = size();
    }

    StartRefused refusal(Throwable cause) {
        if (isFull()) {
            return new StartRefused(
                    "ディスクがいっぱいで、データベースを起動できません（%s）。空きを作ってください。".formatted(folder),
                    "The disk is full, so the database cannot be started (%s); make room on it.".formatted(folder),
                    cause);
        }
        return new StartRefused(
                "データベースを起動できません。記録は %s にあります。".formatted(log),
                "The database cannot be started%s; see %s.".formatted(reason(), log),
                cause);
    }

    private boolean isFull() {
        try {
            return Files.getFileStore(folder).getUsableSpace() < HARDLY_ANY_ROOM;
        } catch (IOException e) {
            return false;
        }
    }

    private String reason() {
        var reason = REASON.matcher(said());
        return reason.results().findFirst().map(found -> " (" + found.group(1) + ")").orElse("");
    }

    private String said() {
        try (var input = Files.newInputStream(log)) {
            input.skipNBytes(saidBefore);
            return new String(input.readNBytes(MOST_TO_READ), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private long size() {
        try {
            return Files.size(log);
        } catch (IOException e) {
            return 0;
        }
    }
}
