package musubi.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import musubi.kernel.Bilingual;
import musubi.kernel.FiscalYear;
import musubi.kernel.JapaneseDay;
import musubi.kernel.PlainText;
import musubi.kernel.Prefecture;
import musubi.kernel.Reading;
import musubi.kernel.UuidText;
import musubi.kernel.Yen;
import musubi.pages.Checked.Findings;
import musubi.pages.Checked.Problem;
import org.jspecify.annotations.Nullable;

/// Reads the fields of one form and collects what is wrong with them, in the words of the module whose form it is.
public final class Fields {

    private static final int LONGEST_NUMBER = 12;

    private final Answers answers;
    private final Findings findings;
    private final String problems;

    /// @param problems what the keys of a module's problems begin with, `exchange.problem.`
    public Fields(Answers answers, Findings findings, String problems) {
        this.answers = answers;
        this.findings = findings;
        this.problems = problems;
    }

    public boolean has(String field) {
        return answers.has(field);
    }

    public void wrong(String field, String problem, Object... values) {
        findings.add(field, Problem.of(problems + problem, values));
    }

    /// A text of at most so many characters; empty when there is none or when it cannot be taken.
    public Optional<String> text(String field, boolean oneLine, int limit) {
        var typed = answers.text(field);
        var reading = oneLine ? PlainText.line(typed, limit) : PlainText.paragraphs(typed, limit);
        return switch (reading) {
            case Reading.Read<String>(var text, var _) -> Optional.of(text).filter(t -> !t.isBlank());
            case Reading.Unreadable<String>(var problem, var _) -> {
                if (problem == Reading.Problem.TOO_LONG) {
                    wrong(field, "too-long", limit, typed.codePointCount(0, typed.length()));
                } else {
                    wrong(field, "broken");
                }
                yield Optional.empty();
            }
        };
    }

    public Optional<String> required(String field, boolean oneLine, int limit) {
        var text = text(field, oneLine, limit);
        if (text.isEmpty()) {
            wrong(field, "empty");
        }
        return text;
    }

    /// The same in both languages, either of which is enough.
    @Nullable
    public Bilingual both(String field, boolean oneLine, int limit) {
        return Bilingual.ofEither(
                text(field + "_ja", oneLine, limit).orElse(null),
                text(field + "_en", oneLine, limit).orElse(null));
    }

    @Nullable
    public LocalDate day(String field) {
        var day = value(field, "day", JapaneseDay::read);
        return day == null ? null : day.date();
    }

    @Nullable
    public FiscalYear year(String field) {
        return value(field, "year", FiscalYear::read);
    }

    @Nullable
    public Yen yen(String field) {
        var yen = value(field, "yen", Yen::read);
        if (yen != null && yen.isNegative()) {
            wrong(field, "yen");
            return null;
        }
        return yen;
    }

    @Nullable
    public BigDecimal number(String field) {
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
    public UUID id(String field) {
        return UuidText.read(answers.text(field).strip()).orElse(null);
    }

    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        for (var value : type.getEnumConstants()) {
            if (value.name().equals(answers.text(field))) {
                return value;
            }
        }
        return null;
    }

    @Nullable
    public String prefecture(String field) {
        var typed = answers.text(field).strip();
        return typed.matches("\\d{1,2}")
                ? Prefecture.ofCode(Integer.parseInt(typed))
                        .map(p -> p.twoDigits())
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
