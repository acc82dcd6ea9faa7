package musubi.exchange.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import musubi.exchange.Matches;
import musubi.exchange.wording.Checked.Problem;
import musubi.kernel.JapaneseDay;
import musubi.kernel.Language;
import musubi.kernel.Prefecture;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;

/// Pieces that several pages of this module show, in the language of the reader.
public final class Shown {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private Shown() {}

    /// One entry of a chooser.
    public record Option(String value, String label, boolean chosen) {}

    /// A place on the line of ties: `done`, `current`, `next` or `ended`.
    public record Tie(
            String name,
            String state,
            @Nullable String what,
            @Nullable String url) {}

    /// One line of a history.
    public record Happening(
            String at,
            String what,
            @Nullable String who,
            @Nullable String note) {}

    /// A suggestion with its bars; the points of the bars add up to the points of the whole.
    public record Suggestion(Matches.Item item, List<Bar> bars, int points) {

        public boolean isSeed() {
            return "seed".equals(item.kind());
        }
    }

    public record Bar(String words, int points) {}

    /// What the forms of this module show besides what was typed.
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

        /// Away from its field: which field of a form in this language it is and what is wrong there.
        public String named(String field, Language main) {
            return FieldNames.of(field, main)
                    .map(name -> Words.t("exchange.error", name, text(field)))
                    .orElseGet(() -> text(field));
        }

        public Set<String> fields() {
            return byField.keySet();
        }
    }

    static String day(Instant at) {
        return day(LocalDate.ofInstant(at, JAPAN));
    }

    static String day(LocalDate day) {
        return JapaneseDay.of(day).in(Words.language());
    }

    static String moment(Instant at) {
        return day(at) + " " + TIME.format(at.atZone(JAPAN));
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

    static List<Option> options(String prefix, Enum<?>[] values, String chosen) {
        return Stream.of(values)
                .map(v -> new Option(
                        v.name(),
                        Words.t(prefix + v.name().toLowerCase(Locale.ROOT)),
                        v.name().equals(chosen)))
                .toList();
    }

    static List<Suggestion> suggestions(Matches.Suggested suggested) {
        return suggestions(suggested.items(), best(suggested));
    }

    /// Those that share little, counted beside the best of all.
    static List<Suggestion> weak(Matches.Suggested suggested) {
        return suggestions(suggested.weak(), best(suggested));
    }

    private static double best(Matches.Suggested suggested) {
        return Stream.concat(suggested.items().stream(), suggested.weak().stream())
                .mapToDouble(Matches.Item::score)
                .max()
                .orElse(0);
    }

    private static List<Suggestion> suggestions(List<Matches.Item> items, double best) {
        return items.stream().map(item -> suggestion(item, best)).collect(Collectors.toList());
    }

    private static Suggestion suggestion(Matches.Item item, double best) {
        var reasons = item.why().reasons();
        var points =
                Points.outOf(100, reasons.stream().map(Matches.Reason::points).toList(), best);
        var bars = IntStream.range(0, reasons.size())
                .mapToObj(i -> new Bar(reasons.get(i).words(), points.get(i)))
                .toList();
        return new Suggestion(
                item, bars, points.stream().mapToInt(Integer::intValue).sum());
    }

    static Language reader() {
        return Words.language();
    }
}
