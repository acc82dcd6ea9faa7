package musubi;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Closes what the process opened, last opened first, however the process is asked to end.
///
/// Spring lets running requests finish before the database below it stops; two hooks of the JVM would run side by side.
final class Shutdown {

    private final Deque<Closeable> opened = new ArrayDeque<>();
    private volatile boolean begun;

    static Shutdown ofThisProcess() {
        var shutdown = new Shutdown();
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown::run, "shutdown"));
        return shutdown;
    }

    synchronized void closes(Closeable resource) {
        opened.push(resource);
    }

    boolean hasBegun() {
        return begun;
    }

    void run() {
        begun = true;
        for (var resource = next(); resource != null; resource = next()) {
            try {
                resource.close();
            } catch (IOException e) {
                System.err.println("[結び] " + e.getMessage());
            }
        }
    }

    private synchronized @Nullable Closeable next() {
        return opened.poll();
    }
}
