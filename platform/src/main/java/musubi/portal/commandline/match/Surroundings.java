package musubi.portal.commandline.match;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.LongSupplier;

/// What a process has around it.
///
/// @param errorsAreSeen whether what goes to `err` is seen on a terminal
/// @param resultIsSeen whether what goes to `out` is
/// @param clock nanoseconds from somewhere on
record Surroundings(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Path temporary,
        boolean errorsAreSeen,
        boolean resultIsSeen,
        LongSupplier clock,
        Disk disk) {

    /// Makes files.
    @FunctionalInterface
    interface Disk {

        /// A file that was not there before.
        OutputStream create(Path file) throws IOException;
    }

    static Surroundings ofThisProcess() {
        var temporary = System.getenv("TMPDIR");
        return new Surroundings(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8),
                Path.of(temporary == null || temporary.isEmpty() ? System.getProperty("java.io.tmpdir") : temporary),
                Boolean.getBoolean("musubi.terminal.err"),
                Boolean.getBoolean("musubi.terminal.out"),
                System::nanoTime,
                file -> Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }
}
