package musubi.portal.commandline.match;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import musubi.portal.commandline.Refused;
import musubi.portal.commandline.Said;

/// What went wrong around us, in a sentence.
final class Trouble {

    /// The key of what nobody foresaw.
    static final String UNFORESEEN = "portal.match.unforeseen";

    private Trouble() {}

    /// Whoever was to read the result has gone; nobody is left to be told.
    static final class NobodyListens extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /// What a failure to write to a stream means.
    static RuntimeException streaming(String name, IOException failure) {
        if (says(failure, "Broken pipe")) {
            return new NobodyListens();
        }
        return isFull(failure) ? Refused.failed("portal.match.stream-full", name) : writing(name, failure);
    }

    /// What a failure to write a file means.
    static RuntimeException writing(String file, IOException failure) {
        if (isFull(failure)) {
            return Refused.failed("portal.match.disk-full", file);
        }
        return switch (failure) {
            case NoSuchFileException _ -> Refused.failed("portal.match.no-folder", file);
            case AccessDeniedException _ -> Refused.failed("portal.match.out-is-protected", file);
            default -> Refused.failed("portal.match.cannot-write", file, reason(failure));
        };
    }

    /// What it means that there is no work folder.
    static RuntimeException working(Path parent, IOException failure) {
        return isFull(failure)
                ? Refused.failed("portal.match.work-full", parent)
                : Refused.failed("portal.match.no-work-folder", parent, reason(failure));
    }

    /// What any failure means that nobody foresaw, as it comes out of the work folder or the engine.
    static Said of(Throwable failure, Path folder) {
        if (causes(failure).anyMatch(OutOfMemoryError.class::isInstance)) {
            return Said.of("portal.match.out-of-memory");
        }
        if (isFull(failure)) {
            return Said.of("portal.match.work-full", folder);
        }
        return Said.of(UNFORESEEN, reason(failure));
    }

    private static boolean isFull(Throwable failure) {
        return says(failure, "No space left on device")
                || says(failure, "Disk quota exceeded")
                || says(failure, "not enough space");
    }

    private static boolean says(Throwable failure, String words) {
        return causes(failure)
                .flatMap(cause -> Stream.of(
                        Objects.toString(cause.getMessage()),
                        cause instanceof FileSystemException system ? Objects.toString(system.getReason()) : ""))
                .anyMatch(message -> message.contains(words));
    }

    private static String reason(Throwable failure) {
        return failure instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : failure.toString();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.concat(
                Stream.iterate(failure, cause -> cause != null, Throwable::getCause),
                Stream.of(failure.getSuppressed()));
    }
}
