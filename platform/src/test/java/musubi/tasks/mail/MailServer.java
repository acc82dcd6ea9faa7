package musubi.tasks.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A mail server with a weakness: it refuses some addresses, or falls silent in the middle of a letter.
public final class MailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String refused;
    private final boolean fallsSilent;
    private final CountDownLatch middle = new CountDownLatch(1);

    private MailServer(String refused, boolean fallsSilent) {
        try {
            this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.refused = refused;
        this.fallsSilent = fallsSilent;
        Thread.ofPlatform().daemon().start(this::accept);
    }

    static MailServer thatRefuses(String part) {
        return new MailServer(part, false);
    }

    public static MailServer thatFallsSilent() {
        return new MailServer("nobody at all", true);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /// Waits until a letter is half written.
    public boolean isInTheMiddle() throws InterruptedException {
        return middle.await(60, TimeUnit.SECONDS);
    }

    private void accept() {
        try {
            while (!socket.isClosed()) {
                var caller = socket.accept();
                Thread.ofPlatform().daemon().start(() -> talk(caller));
            }
        } catch (IOException e) {
            middle.countDown();
        }
    }

    private void talk(Socket caller) {
        try (caller;
                var in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))) {
            say(caller, "220 ready");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var said = line.toUpperCase(Locale.ROOT);
                if (said.startsWith("DATA")) {
                    say(caller, "354 go on");
                    letter(caller, in);
                } else if (said.startsWith("RCPT") && line.contains(refused)) {
                    say(caller, "550 no such mailbox");
                } else {
                    say(caller, said.startsWith("QUIT") ? "221 bye" : "250 fine");
                }
            }
        } catch (IOException e) {
            middle.countDown();
        }
    }

    private void letter(Socket caller, BufferedReader in) throws IOException {
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (fallsSilent && line.isEmpty()) {
                middle.countDown();
                in.lines().forEach(unanswered -> {});
                return;
            }
        }
        say(caller, "250 taken");
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
