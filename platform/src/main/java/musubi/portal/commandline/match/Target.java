package musubi.portal.commandline.match;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import musubi.portal.commandline.Refused;

/// Where the result goes. A file is written whole or not at all: beside its place first, then moved there once it is
/// safe on the disk. A device or a pipe is written as it comes.
final class Target implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final OutputStream stream;
    private final Optional<Path> place;
    private final Optional<Path> beside;
    private final Tidy tidy;

    private Target(OutputStream stream, Optional<Path> place, Optional<Path> beside, Tidy tidy) {
        this.stream = stream;
        this.place = place;
        this.beside = beside;
        this.tidy = tidy;
    }

    /// Fails at once where it could not be written later.
    static Target open(Optional<Path> out, Surroundings surroundings, Tidy tidy) {
        try {
            return out.isEmpty() ? standard(surroundings, tidy) : file(real(out.get()), surroundings, tidy);
        } catch (IOException e) {
            throw Trouble.writing(shown(out), e);
        }
    }

    private static Target standard(Surroundings surroundings, Tidy tidy) {
        var stream = told(surroundings.out(), Optional.empty(), false);
        return new Target(stream, Optional.empty(), Optional.empty(), tidy);
    }

    private static Target file(Path place, Surroundings surroundings, Tidy tidy) throws IOException {
        if (Files.isDirectory(place)) {
            throw Refused.failed("portal.match.out-is-a-folder", place);
        }
        var out = Optional.of(place);
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            return new Target(told(Files.newOutputStream(place), out, false), out, Optional.empty(), tidy);
        }
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw Refused.failed("portal.match.out-is-protected", place);
        }
        var beside = beside(place);
        tidy.passing(beside, place);
        return new Target(told(surroundings.disk().create(beside), out, true), out, Optional.of(beside), tidy);
    }

    /// What a link stands for, so that the link stays one.
    private static Path real(Path out) throws IOException {
        return Files.exists(out, LinkOption.NOFOLLOW_LINKS) && Files.exists(out)
                ? out.toRealPath()
                : out.toAbsolutePath();
    }

    private static Path beside(Path place) {
        return place.resolveSibling(
                "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    }

    private static OutputStream told(OutputStream out, Optional<Path> place, boolean wholeOrNot) {
        return new BufferedOutputStream(new Told(out, shown(place), wholeOrNot), BUFFER);
    }

    private static String shown(Optional<Path> out) {
        return out.map(Path::toString).orElse("stdout");
    }

    OutputStream stream() {
        return stream;
    }

    /// All is written: now it counts.
    void commit() {
        try {
            stream.close();
            if (beside.isPresent() && place.isPresent()) {
                force(beside.get());
                move(beside.get(), place.get());
                tidy.stays(beside.get());
            }
        } catch (IOException e) {
            throw Trouble.writing(shown(place), e);
        }
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
        var folder = to.toAbsolutePath().getParent();
        if (folder != null) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /// What was not committed is gone.
    @Override
    public void close() throws IOException {
        if (beside.isPresent()) {
            Files.deleteIfExists(beside.get());
        }
    }
}
