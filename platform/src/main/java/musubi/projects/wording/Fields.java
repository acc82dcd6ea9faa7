package musubi.projects.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import musubi.kernel.Bilingual;
import musubi.kernel.Disclosure;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.FiscalYear;
import musubi.kernel.JapaneseDay;
import musubi.kernel.PlainText;
import musubi.kernel.Prefecture;
import musubi.kernel.Reading;
import musubi.kernel.UuidText;
import musubi.kernel.Yen;
import musubi.projects.wording.Checked.Findings;
import musubi.projects.wording.Checked.Problem;
import org.jspecify.annotations.Nullable;

/// Reads the fields of one form and collects what is wrong with them.
final class Fields {

    private static final int LONGEST_NUMBER = 12;

    private final Answers answers;
    private final Findings findings;

    Fields(Answers answers, Findings findings) {
        this.answers = answers;
        this.findings = findings;
    }

    boolean has(String field) {
        return answers.has(field);
    }

    void wrong(String field, String problem, Object... values) {
        findings.add(field, Problem.of(problem, values));
    }

    /// A text of at most so many characters; nothing when there is none or when it cannot be taken.
    @Nullable
    String text(String field, boolean oneLine, int limit) {
        var typed = answers.text(field);
        var reading = oneLine ? PlainText.line(typed, limit) : PlainText.paragraphs(typed, limit);
        return switch (reading) {
            case Reading.Read<String>(var text, var _) -> text.isBlank() ? null : text;
            case Reading.Unreadable<String>(var problem, var _) -> {
                findings.add(
                        field,
                        problem == Reading.Problem.TOO_LONG
                                ? Problem.of("too-long", limit, typed.codePointCount(0, typed.length()))
                                : Problem.of("broken"));
                yield null;
            }
        };
    }

    /// The same in both languages, either of which is enough.
    @Nullable
    Bilingual both(String field, boolean oneLine, int limit) {
        return Bilingual.ofEither(text(field + "_ja", oneLine, limit), text(field + "_en", oneLine, limit));
    }

    @Nullable
    LocalDate day(String field) {
        var day = value(field, "day", JapaneseDay::read);
        return day == null ? null : day.date();
    }

    @Nullable
    FiscalYear year(String field) {
        return value(field, "year", FiscalYear::read);
    }

    @Nullable
    Yen yen(String field) {
        var yen = value(field, "yen", Yen::read);
        if (yen != null && yen.isNegative()) {
            wrong(field, "yen");
            return null;
        }
        return yen;
    }

    @Nullable
    BigDecimal number(String field) {
        var typed = PlainText.folded(answers.text(field)).replace(",", "");
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.length() > LONGEST_NUMBER || !typed.matches("\\d+(\\.\\d+)?")) {
            wrong(field, "number");
            return null;
        }
        return new BigDecimal(typed);
    }

    @Nullable
    UUID id(String field) {
        return UuidText.read(answers.text(field).strip()).orElse(null);
    }

    <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        for (var value : type.getEnumConstants()) {
            if (value.name().equals(answers.text(field))) {
                return value;
            }
        }
        return null;
    }

    /// Coordinators write projects, so nothing is offered that they could not read themselves.
    Level level(String field, Level usually) {
        var level = choice(field, Level.class);
        return level == null || level == Level.NAMED_PARTIES ? usually : level;
    }

    /// The level, and the day from which a more open one applies where the form names one (S4-12).
    Disclosure disclosure(Level level) {
        var day = day("opens_on");
        var to = choice("opens_to", Level.class);
        if (has("opens_on") != (to != null)) {
            wrong(to == null ? "opens_to" : "opens_on", "embargo");
        }
        return day != null && to != null && to.isMoreOpenThan(level)
                ? Disclosure.of(level).openingOn(day, to)
                : Disclosure.of(level);
    }

    @Nullable
    String prefecture(String field) {
        var typed = answers.text(field).strip();
        return typed.matches("\\d{1,2}")
                ? Prefecture.ofCode(Integer.parseInt(typed))
                        .map(p -> "%02d".formatted(p.code()))
                        .orElse(null)
                : null;
    }

    private <T> @Nullable T value(String field, String problem, Function<String, Reading<T>> read) {
        if (!answers.has(field)) {
            return null;
        }
        return switch (read.apply(answers.text(field))) {
            case Reading.Read<T>(var value, var _) -> value;
            case Reading.Unreadable<T> _ -> {
                wrong(field, problem);
                yield null;
            }
        };
    }
}
