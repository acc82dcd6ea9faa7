package musubi.exchange.sheet.file;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// What the reader of workbooks passes over: ranges merged into one cell, and inline texts that carry their reading
/// (ふりがな), which must not become part of them.
///
/// @param texts the texts without their reading, by the address of the cell
record SheetScan(List<Grid.Merged> merged, Map<String, String> texts) {

    static final SheetScan NOTHING = new SheetScan(List.of(), Map.of());

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    static SheetScan of(InputStream sheet) throws XMLStreamException {
        var xml = Xml.reader(sheet);
        var merged = new ArrayList<Grid.Merged>();
        var texts = new HashMap<String, String>();
        var address = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "c" -> address = Xml.attribute(xml, "r");
                    case "is" -> withoutReading(xml, address, texts);
                    case "mergeCell" -> merge(Xml.attribute(xml, "ref"), merged);
                    default -> {}
                }
            }
        }
        return new SheetScan(merged, texts);
    }

    private static void withoutReading(XMLStreamReader xml, String address, Map<String, String> texts)
            throws XMLStreamException {
        var text = new StringBuilder();
        @Nullable String inside = null;
        var read = false;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("rPh")) {
                inside = "rPh";
                read = true;
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("rPh")) {
                inside = null;
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("t")
                    && inside == null) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("is")) {
                break;
            }
        }
        if (read) {
            texts.put(address, text.toString());
        }
    }

    private static void merge(String range, List<Grid.Merged> merged) {
        var found = RANGE.matcher(range);
        if (found.matches()) {
            merged.add(new Grid.Merged(
                    Integer.parseInt(found.group(2)), Integer.parseInt(found.group(4)), place(found.group(1)), range));
        }
    }

    private static int place(String letters) {
        return letters.chars().reduce(0, (place, letter) -> place * 26 + letter - 'A' + 1) - 1;
    }
}
