package musubi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A PostgreSQL that outlived the process which started it, for example after `kill -9`.
final class AbandonedServer {

    private static final int PATIENCE_IN_SECONDS = 60;

    private AbandonedServer() {}

    /// Ends a server that still runs on this data; the data folder's lock says nobody else wants it.
    static void stop(Path data, Progress progress) throws IOException {
        var running = running(data);
        if (running.isEmpty()) {
            return;
        }
        progress.say("前回残ったデータベースを閉じています", "Closing the database that the last run left open");
        var process = running.get();
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                .start()
                .onExit()
                .join();
        try {
            process.onExit().get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the database closed", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the database of the last run does not close", e);
        }
    }

    private static Optional<ProcessHandle> running(Path data) throws IOException {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(AbandonedServer::isPostgres);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(c -> c.contains("postgres")).orElse(false);
    }
}
