package musubi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Why the embedded server did not come up, as far as a person can mend it.
final class ServerTrouble {

    private static final long HARDLY_ANY_ROOM = 32L << 20;

    private ServerTrouble() {}

    static StartRefused refusal(Path folder, Throwable cause) {
        if (isFull(folder)) {
            return new StartRefused(
                    "ディスクがいっぱいで、データベースを起動できません（%s）。空きを作ってください。".formatted(folder),
                    "The disk is full, so the database cannot be started (%s); make room on it.".formatted(folder),
                    cause);
        }
        var log = EmbeddedServer.log(folder);
        return new StartRefused(
                "データベースを起動できません。記録は %s にあります。".formatted(log),
                "The database cannot be started; see %s.".formatted(log),
                cause);
    }

    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < HARDLY_ANY_ROOM;
        } catch (IOException e) {
            return false;
        }
    }
}
