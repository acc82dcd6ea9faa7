package musubi.portal.commandline.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.portal.commandline.Voice;
import musubi.search.engine.Item;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.Workbook;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Whatever items somebody has, they come out of a file as they went in.
class RoundTripTests {

    private static final Path NOWHERE = Path.of(System.getProperty("java.io.tmpdir"));
    private static final JsonFactory JSON = new JsonFactory();

    @Property(tries = 300)
    void jsonLines(@ForAll("items") List<Item> items) throws IOException {
        var text = new StringBuilder();
        for (var item : items) {
            var line = new StringWriter();
            try (var json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
                json.writeStartObject();
                json.writeStringProperty("id", item.id());
                json.writeStringProperty("title", item.title());
                json.writeStringProperty("text", item.text());
                json.writeStringProperty("owner", item.owner());
                json.writeEndObject();
            }
            text.append(line).append("\n");
        }
        assertThat(read(text.toString().getBytes(StandardCharsets.UTF_8))).isEqualTo(items);
    }

    @Property(tries = 300)
    void tables(
            @ForAll("items") List<Item> items,
            @ForAll("delimiters") String delimiter,
            @ForAll("lineEnds") String end,
            @ForAll("charsets") String charset)
            throws IOException {
        var lines = Stream.concat(
                Stream.of(List.of("id", "title", "text", "owner")),
                items.stream().map(RoundTripTests::cells));
        var text = lines.map(cells -> line(cells, delimiter) + end).collect(Collectors.joining());

        assertThat(read(("\uFEFF" + text).getBytes(charset))).isEqualTo(items);
    }

    @Property(tries = 100)
    void excel(@ForAll("items") List<Item> items) throws IOException {
        var printable = items.stream().map(RoundTripTests::printable).distinct().toList();
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("1");
            row(sheet, 0, List.of("id", "title", "text", "owner"));
            for (int i = 0; i < printable.size(); i++) {
                row(sheet, i + 1, cells(printable.get(i)));
            }
        }
        assertThat(read(bytes.toByteArray())).isEqualTo(printable);
    }

    private static void row(org.dhatim.fastexcel.Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.inlineString(row, i, cells.get(i));
        }
    }

    private static List<String> cells(Item item) {
        return List.of(item.id(), item.title(), item.text(), item.owner() == null ? "" : item.owner());
    }

    private static String line(List<String> cells, String delimiter) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(delimiter));
    }

    private static List<Item> read(byte[] bytes) throws IOException {
        var said = new ByteArrayOutputStream();
        var read = new ArrayList<Item>();
        try (var items = Items.open(
                new ItemFile("-", new ByteArrayInputStream(bytes)),
                NOWHERE,
                new Voice(new PrintStream(said, true, StandardCharsets.UTF_8)))) {
            for (var item = items.next(); item != null; item = items.next()) {
                read.add(item);
            }
        }
        return read;
    }

    /// XML, of which Excel files are made, knows no control characters, and one line end.
    private static Item printable(Item item) {
        UnaryOperator<String> clean = text -> text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", ".");
        var owner = item.owner();
        return new Item(
                clean.apply(item.id()),
                clean.apply(item.title()),
                clean.apply(item.text()),
                owner == null ? null : clean.apply(owner));
    }

    @Provide
    Arbitrary<List<Item>> items() {
        var text = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.strings()
                        .withChars("漬物のにおいﾃﾞｰﾀ①㈱𠮷\",;\t\n\r' =+\\{}")
                        .ofMaxLength(30));
        var whole = text.map(t -> t.codePoints()
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        var word = whole.map(String::strip).filter(t -> !t.isEmpty());
        return Combinators.combine(word, word, whole, word.injectNull(0.5))
                .as(Item::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .uniqueElements(item -> printable(item).id().strip());
    }

    @Provide
    Arbitrary<String> delimiters() {
        return Arbitraries.of(",", ";", "\t");
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    @Provide
    Arbitrary<String> charsets() {
        return Arbitraries.of("UTF-8", "UTF-16LE", "UTF-16BE");
    }
}
