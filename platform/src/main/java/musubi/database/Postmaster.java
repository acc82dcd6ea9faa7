package musubi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// The PostgreSQL process that runs on our data: started by us, or by a process that was killed and left it behind.
///
/// It is known by its number and by the data folder in its command line: a number alone may have passed to somebody
/// else.
record Postmaster(ProcessHandle process) {

    private static final int MOMENT_IN_MILLISECONDS = 100;
    private static final int A_SECOND = 10;
    private static final int PATIENCE = 600;

    /// The process that serves this data, if there is one.
    static Optional<Postmaster> on(Path data) throws IOException {
        var lines = pidFile(data);
        return lines.size() < 2 || !isSame(data, lines.get(1))
                ? Optional.empty()
                : process(lines).map(Postmaster::new);
    }

    /// Corrects the note of a server that is gone when somebody else has its number now: PostgreSQL would take them for
    /// that server. The rest of the note stays, for it tells PostgreSQL whether a piece of that server still lives.
    static void correctNote(Path data) throws IOException {
        var lines = new ArrayList<>(pidFile(data));
        if (!lines.isEmpty() && ProcessHandle.of(number(lines)).isPresent() && on(data).isEmpty()) {
            lines.set(0, Long.toString(someoneWhoIsGone()));
            Files.write(pid(data), lines);
        }
    }

    private static long someoneWhoIsGone() throws IOException {
        var process = new ProcessBuilder("true").start();
        process.onExit().join();
        return process.pid();
    }

    /// Programs of ours that prepare a server on this data: `initdb`, `pg_ctl`.
    static Stream<ProcessHandle> helpers(Path data) {
        return ProcessHandle.current().children().filter(child -> mentions(child, data.toString()));
    }

    /// Ends it fast: what is committed stays, what is under way is rolled back. Once its note is gone everything is
    /// stored; where nobody collects ended processes, that is all there is to see.
    void stop(Path data) throws IOException {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            var gone = 0;
            for (var waited = 0; waited < PATIENCE && gone < A_SECOND && !hasEnded(); waited++) {
                gone += Files.exists(pid(data)) ? 0 : 1;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("データベースを閉じている途中で止められました / Interrupted while the database closed", e);
        }
        if (process.isAlive() && Files.exists(pid(data))) {
            throw new IOException("データベースが閉じません / The database does not close");
        }
    }

    private boolean hasEnded() throws InterruptedException {
        try {
            process.onExit().get(MOMENT_IN_MILLISECONDS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return true;
        }
    }

    private static Path pid(Path data) {
        return data.resolve("postmaster.pid");
    }

    private static List<String> pidFile(Path data) throws IOException {
        try {
            return Files.readAllLines(pid(data));
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private static boolean isSame(Path data, String noted) throws IOException {
        var other = Path.of(noted.strip());
        return Files.exists(other) && Files.isSameFile(data, other);
    }

    private static Optional<ProcessHandle> process(List<String> lines) {
        return ProcessHandle.of(number(lines))
                .filter(process -> mentions(process, lines.get(1).strip()));
    }

    private static long number(List<String> lines) {
        return Long.parseLong(lines.getFirst().strip());
    }

    private static boolean mentions(ProcessHandle process, String folder) {
        return process.info().commandLine().map(line -> line.contains(folder)).orElse(false);
    }
}
