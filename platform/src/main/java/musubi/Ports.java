package musubi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import musubi.database.StartRefused;

/// Asks for the port before anything slow begins.
final class Ports {

    private Ports() {}

    static void requireFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", port));
        } catch (IOException e) {
            throw new StartRefused(
                    "ポート %d は使えません（ほかで使われているか、許されていません）。MUSUBI_PORT で別の番号を指定してください。".formatted(port),
                    "Port %d cannot be used (taken, or not allowed); set MUSUBI_PORT to another number."
                            .formatted(port),
                    e);
        }
    }

    static int anyFree() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
