package musubi.exchange.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import musubi.exchange.Matches;
import musubi.kernel.Language;
import musubi.kernel.Prefecture;
import musubi.pages.Problems;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;

/// Pieces that several pages of this module show, in the language of the reader.
public final class Shown {

    private Shown() {}

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

    /// Away from its field: which field of a form in this language it is and what is wrong there.
    public static String named(Problems problems, String field, Language main) {
        return FieldNames.of(field, main)
                .map(name -> Words.t("exchange.error", name, problems.text(field)))
                .orElseGet(() -> problems.text(field));
    }

    static @Nullable String prefecture(@Nullable String code) {
        return code == null
                ? null
                : Prefecture.ofCode(Integer.parseInt(code))
                        .map(p -> p.in(Words.language()))
                        .orElse(null);
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
