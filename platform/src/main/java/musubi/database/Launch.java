package musubi.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One attempt to bring the server up. It waits as long as a server is there that recovers what an unclean end left,
/// which may take minutes, and not a moment longer.
final class Launch {

    private static final int USUAL_SECONDS = 10;

    /// A busy machine may take this many looks between one program and the next.
    private static final int LOOKS = 5;

    private final FutureTask<EmbeddedPostgres> starting;
    private final DataFolder folder;
    private final Path data;
    private final Progress progress;

    Launch(EmbeddedPostgres.Builder builder, DataFolder folder, Progress progress) {
        this.starting = new FutureTask<>(builder::start);
        this.folder = folder;
        this.data = EmbeddedServer.data(folder);
        this.progress = progress;
    }

    EmbeddedPostgres await() throws IOException {
        Thread.ofPlatform().daemon().name("postgres-start").start(starting);
        try {
            return starting.get(USUAL_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return awaitRecovery();
        } catch (ExecutionException e) {
            throw failure(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private EmbeddedPostgres awaitRecovery() throws IOException {
        progress.say("データベースの起動に時間がかかっています", "The database takes its time to start");
        for (var deadLooks = 0; deadLooks < LOOKS; deadLooks = isDead() ? deadLooks + 1 : 0) {
            try {
                return starting.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                // The loop looks whether there is still something to wait for.
                continue;
            } catch (ExecutionException e) {
                throw failure(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
        starting.cancel(true);
        throw new IOException("PostgreSQL ended while it started");
    }

    /// Neither a server nor a program that prepares one, and none that is still being unpacked.
    private boolean isDead() throws IOException {
        return EmbeddedServer.unfinishedPrograms(folder).isEmpty()
                && Postmaster.on(data).isEmpty()
                && Postmaster.helpers(data).findAny().isEmpty();
    }

    private static IOException failure(ExecutionException e) {
        return new IOException(e.getCause());
    }
}
