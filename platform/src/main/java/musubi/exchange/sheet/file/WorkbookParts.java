package musubi.exchange.sheet.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import musubi.exchange.sheet.file.SheetFile.Unreadable;

/// The parts of a workbook as they lie in its archive, looked at before anything of them is believed.
final class WorkbookParts implements AutoCloseable {

    private static final long MOST_INFLATED = 80L << 20;
    private static final int MOST_PARTS = 2_000;
    private static final String WORKBOOK = "xl/workbook.xml";

    private final ZipFile zip;

    private WorkbookParts(ZipFile zip) {
        this.zip = zip;
    }

    static WorkbookParts open(Path file) throws IOException {
        return new WorkbookParts(new ZipFile(file.toFile()));
    }

    /// Why it cannot be a workbook of ours, without having read it.
    Optional<Unreadable> refusal() throws IOException {
        if (has("xl/vbaProject.bin")) {
            return WorkbookFile.because("macro");
        }
        if (has("xl/workbook.bin") || has("mimetype") || has("word/document.xml")) {
            return WorkbookFile.because("other-format");
        }
        if (!has(WORKBOOK)) {
            return WorkbookFile.because("other-format");
        }
        return isBomb() ? WorkbookFile.because("too-large-inside", MOST_INFLATED >> 20) : Optional.empty();
    }

    private boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /// What the archive says of its sizes may be a lie: it is inflated and counted, and given up at the limit.
    private boolean isBomb() throws IOException {
        if (zip.size() > MOST_PARTS) {
            return true;
        }
        var buffer = new byte[1 << 16];
        var inflated = 0L;
        for (ZipEntry entry : zip.stream().toList()) {
            try (var in = zip.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    inflated += read;
                    if (inflated > MOST_INFLATED) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    SheetScan scan(String sheet) throws IOException, XMLStreamException {
        var id = sheets().get(sheet);
        var target = id == null ? null : targets().get(id);
        if (target == null) {
            return SheetScan.NOTHING;
        }
        var part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        var entry = zip.getEntry(part);
        if (entry == null) {
            return SheetScan.NOTHING;
        }
        try (var in = zip.getInputStream(entry)) {
            return SheetScan.of(in);
        }
    }

    private Map<String, String> sheets() throws IOException, XMLStreamException {
        var sheets = new HashMap<String, String>();
        try (var in = part(WORKBOOK)) {
            var xml = Xml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("sheet")) {
                    sheets.put(Xml.attribute(xml, "name"), Xml.relationship(xml));
                }
            }
        }
        return sheets;
    }

    private Map<String, String> targets() throws IOException, XMLStreamException {
        var targets = new HashMap<String, String>();
        try (var in = part("xl/_rels/workbook.xml.rels")) {
            var xml = Xml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    targets.put(Xml.attribute(xml, "Id"), Xml.attribute(xml, "Target"));
                }
            }
        }
        return targets;
    }

    private InputStream part(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("no " + name);
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
