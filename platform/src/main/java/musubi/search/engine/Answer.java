package musubi.search.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ObjDoubleConsumer;
import java.util.stream.Collectors;
import musubi.kernel.Language;
import org.jspecify.annotations.Nullable;

/// What was asked, in each language in which there are items, and what was compared with it.
final class Answer {

    private final Profiles profiles;
    private final Language own;
    private final Sense sense;
    private final Map<Language, Scoring> scorings = new EnumMap<>(Language.class);
    private final Map<Language, Integer> compared = new EnumMap<>(Language.class);
    private final List<Scored> scored = new ArrayList<>();
    private @Nullable Company company;
    private @Nullable Kinship kinship;
    private double enough;

    Answer(Asked own, Sense sense, Profiles profiles) {
        this.profiles = profiles;
        this.sense = sense;
        this.own = own.language();
        alsoAsked(own);
    }

    void alsoAsked(Asked other) {
        scorings.put(other.language(), new Scoring(other, profiles));
    }

    void take(Shelved item) {
        compared.merge(item.language(), 1, Integer::sum);
        var found = scored(item);
        if (found.own() > 0) {
            scored.add(found);
        }
    }

    /// How many items in this language were taken, whether they answer or not.
    int compared(Language language) {
        return compared.getOrDefault(language, 0);
    }

    Sense sense() {
        return sense;
    }

    /// Whether an item was taken.
    boolean holds(Shelved item) {
        return scored.stream().anyMatch(known -> known.item().number() == item.number());
    }

    /// An item that is among the nearest in sense counts, too, if it shares no word.
    void takeNear(List<Shelved> nearest) {
        if (nearest.isEmpty()) {
            return;
        }
        var taken = scored.stream().map(known -> known.item().number()).collect(Collectors.toSet());
        for (var item : nearest) {
            var found = scored(item);
            if (found.near() > 0 && !taken.contains(item.number())) {
                scored.add(found);
            }
        }
    }

    /// Everything was taken: the best stand first, and those who resemble them move up.
    void settle() {
        settle(0);
    }

    /// The same, where only those who answer so well by themselves keep company.
    void settle(double atLeast) {
        enough = atLeast;
        scored.sort(Scored.BEST_FIRST);
        var scoring = scorings.get(own);
        if (scoring != null) {
            var best =
                    scored.stream().filter(s -> s.own() > 0 && keepsCompany(s)).toList();
            company = scoring.company() > 0 ? new Company(best, profiles, scoring.company()) : null;
            kinship = scoring.kinship() > 0 ? new Kinship(best, scoring.asked(), profiles, scoring.kinship()) : null;
            scored.replaceAll(this::accompanied);
            scored.sort(Scored.BEST_FIRST);
        }
    }

    private Scored accompanied(Scored alone) {
        if (!keepsCompany(alone)) {
            return alone;
        }
        var worth = (company == null ? 0 : company.worth(alone.item()))
                + (kinship == null ? 0 : kinship.worth(alone.item()));
        return worth == 0 ? alone : new Scored(alone.item(), alone.own(), alone.near(), worth);
    }

    private boolean keepsCompany(Scored alone) {
        return alone.item().language() == own && alone.own() >= enough;
    }

    /// How well an item answers; not at all where nothing was asked in its language.
    Scored scored(Shelved item) {
        var scoring = scorings.get(item.language());
        return scoring == null
                ? new Scored(item, 0, 0, 0)
                : accompanied(new Scored(item, scoring.take(item), sense.points(item), 0));
    }

    Match explained(Scored scored) {
        return new Explanation(scoring(scored.item().language())).of(scored);
    }

    /// Told each key by which an item meets a wish, and what that wish earned.
    void eachMet(Scored scored, ObjDoubleConsumer<String> visitor) {
        var scoring = scoring(scored.item().language());
        if (scoring.take(scored.item()) == 0) {
            return;
        }
        var wishes = scoring.asked().wishes();
        for (int wish = 0; wish < wishes.size(); wish++) {
            var ways = wishes.get(wish).ways();
            for (int way = 0; way < ways.size(); way++) {
                if (scoring.tally().meets(wish, way) > 0) {
                    for (var key : ways.get(way).keys()) {
                        visitor.accept(key, scoring.points().wishes[wish]);
                    }
                }
            }
        }
    }

    List<Scored> bestFirst() {
        return scored;
    }

    List<Asked> asked() {
        return scorings.values().stream().map(Scoring::asked).toList();
    }

    /// What was asked of items in this language.
    Asked asked(Language language) {
        return scoring(language).asked();
    }

    private Scoring scoring(Language language) {
        return Objects.requireNonNull(scorings.get(language), "Nothing was asked in that language");
    }
}
