package musubi.portal.commandline.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import musubi.portal.commandline.Said;
import musubi.portal.commandline.Voice;
import org.jspecify.annotations.Nullable;

/// What is removed at the end, whether it comes by itself or by a signal.
final class Tidy {

    private static final int PATIENCE = 40;
    private static final int PAUSE_IN_MILLISECONDS = 25;

    private final Voice voice;
    private final List<Path> passing = new CopyOnWriteArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable Path result;
    private volatile boolean interrupted;

    /// A signal asked for the end; whoever works stops where it stands.
    static final class Interrupted extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    Tidy(Voice voice) {
        this.voice = voice;
    }

    Path folder(Path parent) {
        try {
            var folder = Files.createTempDirectory(Files.createDirectories(parent), "musubi-match-");
            passing.add(folder);
            return folder;
        } catch (IOException e) {
            throw Trouble.working(parent, e);
        }
    }

    /// A file that is to become `target` and does not outlive a failure.
    void passing(Path file, Path target) {
        passing.add(file);
        result = target;
    }

    /// The file has become what it was to be.
    void stays(Path file) {
        passing.remove(file);
        result = null;
    }

    void check() {
        if (interrupted) {
            throw new Interrupted();
        }
    }

    void end() {
        passing.forEach(Tidy::remove);
        ended.countDown();
    }

    /// What the process does when it is told to end before its time. Whoever works gets a moment to stop.
    void interrupt() {
        if (ended.getCount() == 0) {
            return;
        }
        interrupted = true;
        var untouched = result;
        voice.say(
                untouched == null
                        ? Said.of("portal.match.interrupted")
                        : Said.of("portal.match.interrupted-file", untouched));
        voice.mute();
        for (int i = 0; i < PATIENCE && !hasEnded(); i++) {
            passing.forEach(Tidy::remove);
        }
        passing.forEach(Tidy::remove);
    }

    private boolean hasEnded() {
        try {
            return ended.await(PAUSE_IN_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    /// As far as it can be removed: what somebody writes to at this moment is tried again.
    private static void remove(Path path) {
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            path.toFile().deleteOnExit();
        }
    }
}
