package musubi.exchange.sheet.form;

import static musubi.exchange.sheet.form.Directory.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.kernel.JapaneseDay;
import musubi.kernel.PlainText;
import musubi.kernel.Prefecture;
import musubi.kernel.Reading;
import musubi.pages.Checked.Findings;
import musubi.pages.Checked.Problem;
import org.jspecify.annotations.Nullable;

/// Reads the cells of one row that hold more than a text, and collects what is wrong with them.
final class Cells {

    /// 1900-01-01 is day 1, and there is a 29 February 1900: so counts Excel.
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final Pattern SERIAL = Pattern.compile("[2-6]\\d{4}");
    private static final Pattern BETWEEN = Pattern.compile("[、,，;；\\n]|[・/／\\s]+(?=[0-9０-９])|(?=[①-⑨])");
    private static final Pattern NUMBERED = Pattern.compile("(\\d+)(?:\\.(?!\\d).*|[^\\d.].*)?");
    private static final int SHOWN = 30;

    private final SheetRow row;
    private final Findings findings;

    Cells(SheetRow row, Findings findings) {
        this.row = row;
        this.findings = findings;
    }

    /// @param what the end of the key of the sentence for what is not on the list
    <E> @Nullable E choice(Column column, Choices<E> choices, String what) {
        if (!row.has(column)) {
            return null;
        }
        var found = choices.find(row.text(column)).orElse(null);
        if (found == null) {
            findings.add(column.name(), problem("unknown." + what, shown(column)));
        }
        return found;
    }

    String prefecture() {
        if (!row.has(Column.PREFECTURE)) {
            return "";
        }
        var found = Prefecture.named(row.text(Column.PREFECTURE));
        if (found.isEmpty()) {
            findings.add(Column.PREFECTURE.name(), problem("unknown.prefecture", shown(Column.PREFECTURE)));
        }
        return found.map(prefecture -> prefecture.twoDigits()).orElse("");
    }

    /// Several, with commas between: by number (3, ③) or by name.
    String areas(Choices<Integer> areas) {
        return Stream.of(BETWEEN.split(row.text(Column.AREAS)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> area(name, areas))
                .collect(Collectors.joining(","));
    }

    private String area(String name, Choices<Integer> areas) {
        var number = areas.find(name).map(String::valueOf).orElseGet(() -> {
            var numbered = NUMBERED.matcher(PlainText.folded(name));
            return numbered.matches() ? numbered.group(1) : "";
        });
        if (!number.matches("[1-9]")) {
            findings.add(Column.AREAS.name(), problem("unknown.area", shown(name)));
            return "";
        }
        return number;
    }

    @Nullable
    LocalDate day() {
        var typed = PlainText.folded(row.text(Column.HEARD_ON));
        if (typed.isEmpty()) {
            return null;
        }
        if (SERIAL.matcher(typed).matches()) {
            return DAY_ZERO.plusDays(Integer.parseInt(typed));
        }
        return switch (JapaneseDay.read(typed)) {
            case Reading.Read<JapaneseDay>(var day, var _) -> day.date();
            case Reading.Unreadable<JapaneseDay>(var problem, var hint) -> {
                findings.add(
                        Column.HEARD_ON.name(),
                        problem == Reading.Problem.NOT_A_DATE
                                ? problem("day", shown(Column.HEARD_ON))
                                : new Problem(problem.key(), List.of(hint)));
                yield null;
            }
        };
    }

    @Nullable
    String line(Column column, int limit) {
        return switch (PlainText.line(row.text(column), limit)) {
            case Reading.Read<String>(var text, var _) -> text.isBlank() ? null : text;
            case Reading.Unreadable<String>(var problem, var _) -> {
                var length = row.text(column).codePointCount(0, row.text(column).length());
                findings.add(
                        column.name(),
                        problem == Reading.Problem.TOO_LONG
                                ? Problem.of("exchange.problem.too-long", limit, length)
                                : Problem.of("exchange.problem.broken"));
                yield null;
            }
        };
    }

    private String shown(Column column) {
        return shown(row.text(column));
    }

    /// As much of it as a sentence can hold.
    static String shown(String text) {
        var plain = PlainText.folded(text);
        return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
    }
}
