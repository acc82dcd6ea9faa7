package musubi.exchange.sheet.file;

import java.util.List;
import musubi.exchange.sheet.form.Column;
import musubi.exchange.sheet.form.RowRules.Labels;
import musubi.kernel.Language;
import musubi.pages.Words;
import org.dhatim.fastexcel.Worksheet;

/// 記入要領: what each column is, whether it has to be filled in, and an example of a firm that does not exist.
final class GuideSheet {

    private static final String FONT = "游ゴシック";
    private static final String HEADING = "DCE6F1";
    private static final List<Integer> WIDTHS = List.of(24, 12, 70, 44);

    private final Language language;
    private final Labels labels;

    GuideSheet(Language language, Labels labels) {
        this.language = language;
        this.labels = labels;
    }

    void write(Worksheet sheet) {
        for (int place = 0; place < WIDTHS.size(); place++) {
            sheet.width(place, WIDTHS.get(place));
        }
        cell(sheet, 0, 0, word("exchange.sheet.guide.title"));
        sheet.style(0, 0).fontName(FONT).bold().fontSize(16).set();
        int line = 1;
        for (var part : List.of("how", "again", "key", "limit")) {
            sheet.value(line, 0, word("exchange.sheet.guide." + part, "%,d".formatted(SheetFile.MOST_ROWS)));
            sheet.style(line++, 0).fontName(FONT).set();
        }
        line++;
        for (int place = 0; place < WIDTHS.size(); place++) {
            sheet.value(line, place, word("exchange.sheet.guide.head." + place));
            sheet.style(line, place).fontName(FONT).bold().fillColor(HEADING).set();
        }
        for (var column : Column.values()) {
            line++;
            cell(sheet, line, 0, Headings.label(column, language));
            cell(sheet, line, 1, word(column.isRequired() ? "exchange.required" : "exchange.optional"));
            cell(sheet, line, 2, word("exchange.sheet.what." + column.name()));
            cell(sheet, line, 3, example(column));
        }
    }

    private void cell(Worksheet sheet, int line, int place, String text) {
        sheet.value(line, place, text);
        sheet.style(line, place)
                .fontName(FONT)
                .wrapText(place > 1)
                .verticalAlignment("top")
                .set();
    }

    private String example(Column column) {
        return switch (column) {
            case LEVEL -> labels.levels().name(musubi.kernel.Disclosure.Level.COORDINATORS, language);
            case PREFECTURE -> musubi.kernel.Prefecture.YAMAGATA.in(language);
            case AREAS -> labels.areas().name(5, language);
            case STAGE -> labels.stages().name(musubi.kernel.Stage.APPLIED, language);
            case CHANNEL -> labels.channels().name(musubi.exchange.Channel.BANK, language);
            case VEIL -> labels.veils().name(true, language);
            case KEY, TITLE, TEXT, ORGANISATION, HEARD_ON, CONTACT, KEYWORDS, REFERENCE ->
                word("exchange.sheet.example." + column.name());
        };
    }

    private String word(String key, Object... values) {
        return Words.in(language, key, values);
    }
}
