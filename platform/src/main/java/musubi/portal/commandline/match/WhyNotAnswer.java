package musubi.portal.commandline.match;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import musubi.kernel.Language;
import musubi.portal.commandline.Refused;
import musubi.portal.commandline.Said;
import musubi.portal.commandline.items.Items;
import musubi.search.engine.Item;
import musubi.search.engine.Match;
import musubi.search.engine.Matching;
import musubi.search.engine.WhyNot;
import org.jspecify.annotations.Nullable;

/// Why one seed stands where it stands for one need, in words of both languages.
final class WhyNotAnswer {

    private WhyNotAnswer() {}

    static void write(MatchArguments arguments, Matching matching, Items needs, Target target) throws IOException {
        var pair = arguments.whyNot().orElseThrow();
        var need = find(pair.need(), needs);
        if (need == null) {
            throw Refused.failed("portal.match.no-such-need", pair.need(), arguments.needs());
        }
        var answer = matching.whyNot(need, pair.seed(), arguments.top());
        var out = new PrintStream(target.stream(), false, StandardCharsets.UTF_8);
        lines(pair, answer, arguments.top()).forEach(line -> out.print(line + "\n"));
        out.flush();
    }

    private static @Nullable Item find(String id, Items needs) {
        var need = needs.next();
        while (need != null && !need.id().equals(id)) {
            need = needs.next();
        }
        return need;
    }

    static List<String> lines(MatchArguments.Pair pair, WhyNot answer, int top) {
        return switch (answer) {
            case WhyNot.Listed(var rank, var match) -> standing("portal.match.listed", pair, rank, match);
            case WhyNot.Outranked(var rank, var match, var last, var behind) ->
                standing("portal.match.outranked", pair, rank, match, top, points(behind), last);
            case WhyNot.PassedOver(var rank, var match, var compared) ->
                standing("portal.match.passed-over", pair, rank, match, compared);
            case WhyNot.NothingShared() ->
                List.of(Said.of("portal.match.nothing-shared", pair.need(), pair.seed())
                        .inBoth());
            case WhyNot.NotNear(var nearest) ->
                List.of(Said.of("portal.match.not-near", pair.need(), pair.seed(), nearest)
                        .inBoth());
            case WhyNot.Unknown() ->
                List.of(Said.of("portal.match.no-such-seed", pair.seed()).inBoth());
        };
    }

    /// What is said of its rank, and each of its reasons on a line.
    private static List<String> standing(String key, MatchArguments.Pair pair, int rank, Match match, Object... more) {
        var known = Stream.<Object>of(pair.need(), pair.seed(), rank, points(match.score()));
        var said = Said.of(key, Stream.concat(known, Stream.of(more)).toArray());
        var lines = new ArrayList<>(List.of(said.inBoth()));
        for (var reason : match.contributions()) {
            lines.add("  " + ReasonText.of(reason, Language.JA) + " / " + ReasonText.of(reason, Language.EN));
        }
        return lines;
    }

    private static String points(double points) {
        return String.format(Locale.ROOT, "%.4f", points);
    }
}
