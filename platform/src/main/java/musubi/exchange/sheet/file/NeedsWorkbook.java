package musubi.exchange.sheet.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import musubi.exchange.sheet.file.SheetFile.Stamp;
import musubi.exchange.sheet.form.Column;
import musubi.exchange.sheet.form.RowRules.Labels;
import musubi.exchange.sheet.form.SheetRow;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.Language;
import musubi.kernel.Prefecture;
import musubi.pages.Words;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// The workbook that is filled in: how to, the needs, and two hidden sheets, of what can be chosen and of what was
/// exported.
public final class NeedsWorkbook {

    private static final int FORMAT = 1;

    /// A row of the needs sheet, its stamp where it was exported, and what is to be mended in it.
    public record Line(SheetRow row, @Nullable Stamp stamp, String mark) {}

    private final Language language;
    private final String community;
    private final Labels labels;

    /// @param community the address of the community it is for
    public NeedsWorkbook(Language language, String community, Labels labels) {
        this.language = language;
        this.community = community;
        this.labels = labels;
    }

    /// The empty form, or one with the needs that there are.
    public byte[] of(List<Line> lines) {
        return workbook(lines, false);
    }

    /// With a last column that says what is to be mended in each row.
    public byte[] marked(List<Line> lines) {
        return workbook(lines, true);
    }

    private byte[] workbook(List<Line> lines, boolean marked) {
        var out = new ByteArrayOutputStream();
        try {
            var workbook = new Workbook(out, "Musubi", "1.0");
            new GuideSheet(language, labels).write(workbook.newWorksheet(word("exchange.sheet.guide")));
            var needs = workbook.newWorksheet(word("exchange.sheet.needs"));
            var lists = workbook.newWorksheet("lists");
            var choices = choices(lists);
            new RowsSheet(needs, language, marked).write(lines, choices);
            stamps(workbook.newWorksheet(WorkbookFile.HIDDEN), lines);
            needs.keepInActiveTab();
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// What stands in each list, one column a list, and where.
    private Map<Column, Range> choices(Worksheet sheet) {
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        var levels = Stream.of(Level.PUBLIC, Level.MEMBERS, Level.COORDINATORS)
                .map(level -> labels.levels().name(level, language))
                .toList();
        var prefectures =
                Stream.of(Prefecture.values()).map(p -> p.in(language)).toList();
        return Map.of(
                Column.LEVEL, list(sheet, 0, levels),
                Column.PREFECTURE, list(sheet, 1, prefectures),
                Column.AREAS, list(sheet, 2, labels.areas().all(language)),
                Column.STAGE, list(sheet, 3, labels.stages().all(language)),
                Column.CHANNEL, list(sheet, 4, labels.channels().all(language)),
                Column.VEIL, list(sheet, 5, labels.veils().all(language)));
    }

    private static Range list(Worksheet sheet, int place, List<String> choices) {
        for (int i = 0; i < choices.size(); i++) {
            sheet.value(i, place, choices.get(i));
        }
        return sheet.range(0, place, choices.size() - 1, place);
    }

    private void stamps(Worksheet sheet, List<Line> lines) {
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        sheet.value(0, 0, "needs " + FORMAT);
        sheet.value(0, 1, language.tag());
        sheet.value(0, 2, community);
        int line = 1;
        for (var each : lines) {
            var stamp = each.stamp();
            if (stamp != null) {
                sheet.value(line, 0, each.row().text(Column.KEY));
                sheet.value(line, 1, stamp.version());
                sheet.value(line, 2, stamp.hash());
                line++;
            }
        }
    }

    private String word(String key) {
        return Words.in(language, key);
    }
}
