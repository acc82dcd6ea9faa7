package musubi.portal.commandline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import musubi.kernel.Language;
import musubi.portal.commandline.Voice;
import musubi.search.engine.Match;
import musubi.search.engine.Match.Contribution;
import musubi.search.engine.Match.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class FormTests {

    private static final List<Match> MATCHES = List.of(
            new Match(
                    "s1",
                    3.25,
                    List.of(
                            new Contribution(Kind.WORD, "発酵", "発酵", 2),
                            new Contribution(Kind.MEANING, "漬物", "pickles", 1.25))),
            new Match("=s 2", 1.5, List.of()));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Voice voice = new Voice(new PrintStream(said, true, StandardCharsets.UTF_8));

    @Test
    void jsonLinesHoldTheReasonsInBothLanguages() {
        assertThat(lines(new JsonForm("seed", true), "n1", MATCHES))
                .containsExactly(
                        "{\"need\":\"n1\",\"rank\":1,\"seed\":\"s1\",\"score\":3.25,\"reasons\":["
                                + "{\"kind\":\"word\",\"ja\":\"同じ語\",\"en\":\"same word\","
                                + "\"asked\":\"発酵\",\"met\":\"発酵\",\"points\":2.0},"
                                + "{\"kind\":\"meaning\",\"ja\":\"同じ意味の語\",\"en\":\"same meaning\","
                                + "\"asked\":\"漬物\",\"met\":\"pickles\",\"points\":1.25}]}",
                        "{\"need\":\"n1\",\"rank\":2,\"seed\":\"=s 2\",\"score\":1.5,\"reasons\":[]}");
        assertThat(lines(new JsonForm("owner", false), "n1", MATCHES.subList(1, 2)))
                .containsExactly("{\"need\":\"n1\",\"rank\":1,\"owner\":\"=s 2\",\"score\":1.5}");
    }

    @Test
    void tablesOpenInASpreadsheetAndRunNothing() {
        var table = new CsvForm.Table("seed", true);

        assertThat(CsvForm.beginning(table)).isEqualTo("\uFEFFneed,rank,seed,score,reasons_ja,reasons_en\r\n");
        assertThat(lines(new CsvForm(table), "a,b", MATCHES))
                .containsExactly(
                        "\"a,b\",1,s1,3.25,同じ語「発酵」 +2.0000、同じ意味の語「漬物」→「pickles」 +1.2500,"
                                + "same word “発酵” +2.0000; same meaning “漬物” → “pickles” +1.2500",
                        "\"a,b\",2,'=s 2,1.5,,");
    }

    @Test
    void aReasonWithoutAWordThatAskedNamesWhatMet() {
        assertThat(ReasonText.of(new Contribution(Kind.WORK, "", "s1", 0.5), Language.EN))
                .isEqualTo("work “s1” +0.5000");
    }

    @Test
    void aReasonWithoutAnyWordSaysOnlyWhatItIs() {
        assertThat(ReasonText.of(new Contribution(Kind.VECTOR, "", "", 0.5), Language.JA))
                .isEqualTo("意味が近い +0.5000");
        assertThat(ReasonText.of(new Contribution(Kind.VECTOR, "", "", 0.5), Language.EN))
                .isEqualTo("means something similar +0.5000");
    }

    @Test
    void excelHoldsNumbersAndText() throws IOException {
        try (var hits = new ExcelHits(out, new CsvForm.Table("seed", false))) {
            hits.ready("n1", MATCHES).write();
        }
        assertThat(sheets()).containsExactly(List.of("need|rank|seed|score", "n1|1|s1|3.25", "n1|2|=s 2|1.5"));
    }

    @Test
    void aFullSheetIsFollowedByAnother() throws IOException {
        var many = IntStream.range(0, 600_000).mapToObj(i -> MATCHES.getFirst()).toList();
        try (var hits = new ExcelHits(out, new CsvForm.Table("seed", false))) {
            hits.ready("n1", many).write();
            hits.ready("n2", many).write();
        }
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheets().count()).isEqualTo(2);
        }
    }

    private List<List<String>> sheets() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheets = new ArrayList<List<String>>();
            for (var sheet : workbook.getSheets().toList()) {
                sheets.add(sheet.read().stream().map(FormTests::text).toList());
            }
            return sheets;
        }
    }

    private static String text(Row row) {
        return String.join("|", row.stream().map(cell -> cell.getRawValue()).toList());
    }

    @Test
    void runLinesAreThoseOfTrec() {
        assertThat(lines(new TrecForm(voice), "n1", MATCHES.subList(0, 1)))
                .containsExactly("n1 Q0 s1 1 3.25000000 musubi");
    }

    @Test
    void runLinesHoldNoSpacesInIdsAndSayHowTheyAreWritten() {
        assertThat(lines(new TrecForm(voice), "n\t1", MATCHES.subList(1, 2)))
                .containsExactly("n%091 Q0 =s%202 1 1.50000000 musubi");
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("trec has no spaces in ids: “=s 2” is written =s%202");
    }

    @Test
    void equalScoresKeepTheirOrderInARun() {
        var equal = IntStream.range(0, 100)
                .mapToObj(i -> new Match("s" + i, 7.123456789, List.of()))
                .toList();

        assertThat(order(lines(new TrecForm(voice), "n1", equal)))
                .isEqualTo(equal.stream().map(Match::id).toList());
    }

    @Property(tries = 200)
    void anyRunIsReadAsItWasRanked(@ForAll @Size(max = 50) List<Double> scores) {
        var matches = scores.stream()
                .filter(score -> Math.abs(score) < 1e30)
                .sorted(Comparator.reverseOrder())
                .map(score -> new Match("s" + System.identityHashCode(score), score, List.of()))
                .toList();

        var lines = lines(new TrecForm(voice), "n1", matches);

        assertThat(order(lines)).isEqualTo(matches.stream().map(Match::id).toList());
        assertThat(lines)
                .allMatch(line -> line.split(" ")[4].replaceAll("[-.]", "").length() >= 6);
    }

    /// As `trec_eval` orders a run: by 32-bit score, then by id backwards.
    private static List<String> order(List<String> lines) {
        return lines.stream()
                .map(line -> line.split(" "))
                .sorted(Comparator.<String[]>comparingDouble(cells -> -Float.parseFloat(cells[4]))
                        .thenComparing(cells -> cells[2], Comparator.reverseOrder()))
                .map(cells -> cells[2])
                .toList();
    }

    private static List<String> lines(TextHits.Form form, String need, List<Match> matches) {
        var lines = new StringBuilder();
        form.append(lines, need, matches);
        return lines.toString().lines().toList();
    }
}
