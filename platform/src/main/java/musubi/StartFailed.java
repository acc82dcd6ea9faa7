package musubi;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import musubi.database.StartRefused;

/// What the console says when the process cannot start: one sentence, and for the unforeseen a file with the rest.
final class StartFailed implements Thread.UncaughtExceptionHandler {

    static final int LOST_DATABASE = 3;
    static final int REFUSED = 2;
    static final int FAILED = 1;
    private static final long HARDLY_ANY_ROOM = 8L << 20;

    private final Path data;

    StartFailed(Path data) {
        this.data = data.toAbsolutePath().normalize();
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        var refused = refusal(failure);
        System.err.println("[結び] " + refused.orElseGet(() -> unforeseen(failure)));
        System.exit(refused.isPresent() ? REFUSED : FAILED);
    }

    static Optional<String> refusal(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(StartRefused.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst();
    }

    private String unforeseen(Throwable failure) {
        var file = data.resolve("start-failed.log");
        try (var writer = new PrintWriter(Files.newBufferedWriter(file))) {
            failure.printStackTrace(writer);
        } catch (IOException e) {
            return isFull() ? full() : "始められません：%s / Cannot start: %1$s".formatted(root(failure));
        }
        return isFull() ? full() : "始められません。くわしい記録は %s にあります。 / Cannot start; the details are in %1$s.".formatted(file);
    }

    private boolean isFull() {
        try {
            return Files.getFileStore(data).getUsableSpace() < HARDLY_ANY_ROOM;
        } catch (IOException e) {
            return false;
        }
    }

    private String full() {
        return "ディスクがいっぱいで始められません（%s）。空きを作ってください。 / The disk is full (%1$s); make room on it.".formatted(data);
    }

    private static String root(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString();
    }
}
