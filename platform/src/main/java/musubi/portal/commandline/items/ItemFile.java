package musubi.portal.commandline.items;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import musubi.portal.commandline.Refused;

/// A file of items as it was named; `-` is what comes in.
public record ItemFile(String name, InputStream standardInput) {

    public static final String STANDARD_INPUT = "-";

    private static final int BEGINNING = 8;

    /// Decides the format by the name, or else by the first bytes. Excel can only be read from a file, so what comes in
    /// is put into the folder first.
    Opened open(Path folder) throws IOException {
        if (!isStandardInput() && Files.isDirectory(Path.of(name))) {
            throw Refused.failed("portal.items.is-a-folder", name);
        }
        var in = new BufferedInputStream(stream(), 1 << 16);
        in.mark(BEGINNING);
        var beginning = in.readNBytes(BEGINNING);
        in.reset();
        if (beginning.length == 0) {
            throw Refused.failed("portal.items.empty", shown());
        }
        if (Format.isOldOffice(beginning)) {
            throw Refused.failed("portal.items.old-excel", shown());
        }
        if (Format.isZip(beginning)) {
            return new Opened(new ExcelRows(onDisk(in, folder)), 0);
        }
        var named = Format.ofName(name);
        if (named == Format.EXCEL) {
            throw Refused.failed("portal.items.no-excel", shown());
        }
        var feed = Feed.of(in);
        var format = named == null ? Format.ofText(feed.ahead()) : named;
        return new Opened(format == Format.JSON_LINES ? new JsonRows(feed) : new CsvRows(feed), size());
    }

    /// @param size in bytes; 0 where it is not known
    record Opened(Rows rows, long size) {}

    private boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }

    String shown() {
        return isStandardInput() ? "stdin" : name;
    }

    private InputStream stream() throws IOException {
        try {
            return isStandardInput() ? standardInput : Files.newInputStream(Path.of(name));
        } catch (NoSuchFileException e) {
            throw Refused.failed("portal.items.not-there", name);
        } catch (AccessDeniedException e) {
            throw Refused.failed("portal.items.not-allowed", name);
        }
    }

    private Path onDisk(InputStream in, Path folder) throws IOException {
        try (in) {
            if (!isStandardInput() && Files.isRegularFile(Path.of(name))) {
                return Path.of(name);
            }
            var copy = Files.createTempFile(folder, "items", ".xlsx");
            Files.delete(copy);
            Files.copy(in, copy);
            return copy;
        }
    }

    private long size() throws IOException {
        return !isStandardInput() && Files.isRegularFile(Path.of(name)) ? Files.size(Path.of(name)) : 0;
    }
}
