package musubi.projects.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import musubi.kernel.Bilingual;
import musubi.kernel.JapaneseDay;
import musubi.kernel.Prefecture;
import musubi.pages.Words;
import musubi.projects.wording.Checked.Problem;
import org.jspecify.annotations.Nullable;

/// Pieces that several pages of projects show, in the language of the reader.
public final class Shown {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private Shown() {}

    /// One entry of a chooser.
    public record Option(String value, String label, boolean chosen) {}

    public record Link(String label, String url) {}

    /// A place on the line of ties: `done`, `current`, `next` or `ended`.
    public record Tie(
            String name,
            String state,
            @Nullable String what,
            @Nullable String url) {}

    /// One field of a form: a line, an area or a chooser.
    ///
    /// @param label what it is called
    /// @param rows 0 for a chooser
    /// @param limit the longest text, 0 where there is none
    public record Control(
            String name,
            String label,
            @Nullable String support,
            String value,
            int rows,
            int limit,
            boolean required,
            List<Option> options,
            @Nullable String language) {}

    /// What is wrong with a form, by field.
    public record Problems(Map<String, Problem> byField) {

        public static final Problems NONE = new Problems(Map.of());

        public boolean any() {
            return !byField.isEmpty();
        }

        public boolean at(String field) {
            return byField.containsKey(field);
        }

        public String text(String field) {
            var problem = byField.get(field);
            return problem == null
                    ? ""
                    : Words.t(problem.key(), problem.values().toArray());
        }

        public Set<String> fields() {
            return byField.keySet();
        }
    }

    /// Something to tell first on the page.
    public record Notice(String kind, String words) {}

    static String day(LocalDate day) {
        return JapaneseDay.of(day).in(Words.language());
    }

    static String moment(Instant at) {
        return day(LocalDate.ofInstant(at, JAPAN)) + " " + TIME.format(at.atZone(JAPAN));
    }

    static @Nullable String in(@Nullable Bilingual words) {
        return words == null ? null : words.in(Words.language());
    }

    /// The message of a closed value: `projects.stage.` and `APPLIED`.
    static String word(String prefix, String value) {
        return Words.t(prefix + value.toLowerCase(Locale.ROOT));
    }

    static @Nullable String prefecture(@Nullable String code) {
        return code == null
                ? null
                : Prefecture.ofCode(Integer.parseInt(code))
                        .map(p -> p.in(Words.language()))
                        .orElse(null);
    }

    static List<Option> prefectures(String chosen) {
        return Stream.of(Prefecture.values())
                .map(p -> {
                    var code = "%02d".formatted(p.code());
                    return new Option(code, p.in(Words.language()), code.equals(chosen));
                })
                .toList();
    }

    static List<Option> options(String prefix, List<String> values, String chosen) {
        return values.stream()
                .map(v -> new Option(v, word(prefix, v), v.equals(chosen)))
                .toList();
    }
}
