package musubi.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A Java process of its own with the classes of this test run, for what a process can only do once: start and end.
public final class Child implements AutoCloseable {

    private static final int PATIENCE_IN_SECONDS = 180;

    private final Process process;
    private final Thread reader;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch expected = new CountDownLatch(1);
    private final String awaited;

    private Child(Process process, String awaited) {
        this.process = process;
        this.awaited = awaited;
        this.reader = Thread.ofPlatform().start(this::read);
    }

    public static Child start(Class<?> main, Map<String, String> environment, String awaited, String... arguments) {
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("MUSUBI_"));
        builder.environment().putAll(environment);
        try {
            return new Child(builder.start(), awaited);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            output.lines().forEach(line -> {
                lines.add(line);
                if (line.contains(awaited)) {
                    expected.countDown();
                }
            });
        } catch (IOException | UncheckedIOException e) {
            lines.add(e.toString());
        } finally {
            expected.countDown();
        }
    }

    /// Everything it has written to the console so far.
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /// Waits until the awaited words stand on the console, or the process has ended.
    public List<String> awaitWords() throws InterruptedException {
        if (!expected.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("Still waiting for " + awaited + " after " + lines());
        }
        return lines();
    }

    /// Waits for its end and returns the exit code.
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("Still running after " + lines());
        }
        reader.join();
        return process.exitValue();
    }

    /// As `kill` does; its last words are still heard.
    public int end() throws InterruptedException {
        process.toHandle().destroy();
        return awaitEnd();
    }

    /// As `kill -9` does.
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
