package musubi.exchange.wording;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import musubi.exchange.wording.Checked.Findings;
import musubi.exchange.wording.Checked.Problem;
import musubi.kernel.JapaneseDay;
import musubi.kernel.PlainText;
import musubi.kernel.Prefecture;
import musubi.kernel.Reading;
import musubi.kernel.UuidText;
import org.jspecify.annotations.Nullable;

/// Reads the fields of one form and collects what is wrong with them.
final class Fields {

    private final Answers answers;
    private final Findings findings;

    Fields(Answers answers, Findings findings) {
        this.answers = answers;
        this.findings = findings;
    }

    /// A text of at most so many characters; empty when there is none or when it cannot be taken.
    Optional<String> text(String field, boolean oneLine, int limit) {
        var typed = answers.text(field);
        var reading = oneLine ? PlainText.line(typed, limit) : PlainText.paragraphs(typed, limit);
        return switch (reading) {
            case Reading.Read<String>(var text, var _) -> Optional.of(text).filter(t -> !t.isBlank());
            case Reading.Unreadable<String>(var problem, var _) -> {
                findings.add(field, problem(problem, typed, limit));
                yield Optional.empty();
            }
        };
    }

    Optional<String> required(String field, boolean oneLine, int limit) {
        var text = text(field, oneLine, limit);
        if (text.isEmpty()) {
            findings.add(field, Problem.of("empty"));
        }
        return text;
    }

    @Nullable
    LocalDate day(String field) {
        if (!answers.has(field)) {
            return null;
        }
        return switch (JapaneseDay.read(answers.text(field))) {
            case Reading.Read<JapaneseDay>(var day, var _) -> day.date();
            case Reading.Unreadable<JapaneseDay> _ -> {
                findings.add(field, Problem.of("day"));
                yield null;
            }
        };
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

    @Nullable
    String prefecture(String field) {
        var typed = answers.text(field).strip();
        if (!typed.matches("\\d{1,2}")) {
            return null;
        }
        return Prefecture.ofCode(Integer.parseInt(typed))
                .map(p -> "%02d".formatted(p.code()))
                .orElse(null);
    }

    private static Problem problem(Reading.Problem problem, String typed, int limit) {
        return problem == Reading.Problem.TOO_LONG
                ? Problem.of("too-long", limit, typed.codePointCount(0, typed.length()))
                : Problem.of("broken");
    }
}
