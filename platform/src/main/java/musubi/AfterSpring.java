package musubi;

import java.io.Closeable;
import java.io.IOException;
import org.springframework.boot.SpringApplication;

/// Closes what was opened before Spring, once Spring has let go of it.
final class AfterSpring {

    private AfterSpring() {}

    static void close(Closeable opened) {
        SpringApplication.getShutdownHandlers().add(() -> quietly(opened));
    }

    private static void quietly(Closeable opened) {
        try {
            opened.close();
        } catch (IOException e) {
            System.err.println("[結び] " + e.getMessage());
        }
    }
}
