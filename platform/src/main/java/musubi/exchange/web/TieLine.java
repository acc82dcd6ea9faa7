package musubi.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.Referrals;
import musubi.exchange.ResearchOf;
import musubi.exchange.web.Shown.Tie;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;

/// The line of ties: need, match, introduction, joint research, result, and where we are on it.
final class TieLine {

    private static final Set<String> OVER = Set.of("DECLINED", "WITHDRAWN", "CLOSED");

    private TieLine() {}

    /// For a need that joint research answers, with the way to it.
    static List<Tie> of(
            Entry entry, int matches, List<Referrals.Line> introductions, ResearchOf.@Nullable Line research) {
        var ties = of(entry, matches, introductions);
        if (research == null) {
            return ties;
        }
        var introduced = ties.stream()
                .filter(tie -> tie.name().equals(name("introduction")))
                .findFirst();
        return List.of(
                ties.getFirst(),
                done(ties.get(1)),
                introduced.map(TieLine::done).orElseGet(() -> new Tie(name("introduction"), "done", null, null)),
                new Tie(name("research"), "current", research.title().in(Shown.reader()), research.url()),
                next("result"));
    }

    private static Tie done(Tie tie) {
        return new Tie(tie.name(), "done", tie.what(), tie.url());
    }

    /// For a seed only what leads to it can be said: the needs that match.
    static List<Tie> of(Entry entry, int matches, List<Referrals.Line> introductions) {
        var found = matches == 0 ? null : Words.t("exchange.ties.matches", matches);
        if (entry.kind() == EntryKind.SEED) {
            return line(new Tie(name("seed"), "done", null, null), found, null);
        }
        var going = introductions.stream()
                .filter(r -> !OVER.contains(r.state()))
                .findFirst()
                .or(() -> introductions.stream().findFirst());
        return line(new Tie(name("need"), "done", null, null), found, going.orElse(null));
    }

    /// For whoever holds a receipt: all of it stands on one page, there is nowhere else to go.
    static List<Tie> ofReceipt(Entry entry, List<Referrals.Line> introductions) {
        return of(entry, 0, introductions).stream()
                .map(tie -> new Tie(tie.name(), tie.state(), tie.what(), null))
                .toList();
    }

    /// For an introduction.
    static List<Tie> of(Referrals.Line introduction, @Nullable String needUrl) {
        var need = introduction.title();
        var first = new Tie(name("need"), "done", need == null ? null : need.in(Shown.reader()), needUrl);
        return line(first, null, introduction);
    }

    private static List<Tie> line(Tie first, @Nullable String found, Referrals.@Nullable Line introduction) {
        var ties = new ArrayList<Tie>();
        ties.add(first);
        ties.add(new Tie(
                name("match"), introduction == null ? "current" : "done", found, found == null ? null : "#matches"));
        if (introduction == null) {
            ties.add(next("introduction"));
            ties.add(next("research"));
            ties.add(next("result"));
            return ties;
        }
        var state = introduction.state();
        var words = Words.t("exchange.referral.state." + state.toLowerCase(Locale.ROOT));
        if (OVER.contains(state)) {
            ties.add(new Tie(name("introduction"), "ended", words, introduction.url()));
            return ties;
        }
        var research = state.equals("JOINT_RESEARCH");
        ties.add(new Tie(name("introduction"), research ? "done" : "current", words, introduction.url()));
        ties.add(research ? new Tie(name("research"), "current", words, introduction.url()) : next("research"));
        ties.add(next("result"));
        return ties;
    }

    private static Tie next(String key) {
        return new Tie(name(key), "next", null, null);
    }

    private static String name(String key) {
        return Words.t("exchange.ties." + key);
    }
}
