package musubi.search.engine;

import java.util.Arrays;

/// How well an item answers what is asked, from what it holds of it.
///
/// A wish is to be met: a word is worth what its rarity says, the second time little more, more within the passage that
/// meets most; shared runs of characters come on top. A text is to be resembled: both are compared as wholes, so that
/// what else an item says counts too. What is asked is more of the one or of the other, the longer the more a text.
/// The weights were chosen on public collections, see docs/decisions/0009-matching-engine.md.
final class Scoring {

    private static final double RESEMBLING = 3;
    private static final double TRIPLES_OF_TEXT = 0.3;

    /// The words of a passage; beyond so many, whoever says more says no less for it.
    private static final double PASSAGE = 100;

    private final Asked asked;
    private final Profiles profiles;
    private final Tally tally;
    private final Points points;
    private final double[] whole;
    private final double meeting;
    private final double resembling;
    private final Weights weights;
    private double here;

    Scoring(Asked asked, Profiles profiles) {
        this(asked, profiles, asked.textual(), asked.literal() ? Weights.LITERAL : Weights.LOOSE);
    }

    /// @param textual how far what is asked is a text to be resembled, from 0 to 1
    private Scoring(Asked asked, Profiles profiles, double textual, Weights weights) {
        this.asked = asked;
        this.profiles = profiles;
        this.tally = new Tally(asked, weights.passage());
        this.points = new Points(asked);
        this.whole = Profiles.weights(asked);
        this.meeting = 1 - textual;
        this.resembling = RESEMBLING * textual;
        this.weights = weights;
    }

    /// For the works of those who may know the matter: however long the need is, how much of it a work meets is what
    /// counts, no matter where and what else it says. So an owner's scores for several needs can be compared.
    static Scoring ofWorks(Asked asked, Profiles profiles) {
        return new Scoring(asked, profiles, 0, Weights.WORKS);
    }

    /// The item's points, 0 when it holds none of the words. What `tally` and `points` say is about this item until the
    /// next is taken.
    double take(Shelved item) {
        if (!tally.take(item)) {
            return 0;
        }
        Arrays.fill(points.wishes, 0);
        if (meeting > 0) {
            var words = item.sequence().length;
            here = meeting * Math.pow(Math.min(words, PASSAGE) / PASSAGE, -weights.brief());
            meet(words);
            follow();
        }
        if (resembling > 0) {
            resemble(item);
        }
        characters(item.text().length);
        return points.sum();
    }

    Asked asked() {
        return asked;
    }

    Tally tally() {
        return tally;
    }

    Points points() {
        return points;
    }

    /// What it is worth to be like the other good answers, for each part of likeness.
    double company() {
        return resembling;
    }

    /// What it would be worth that those most like an item say all that is asked, where the item says nothing of it.
    double kinship() {
        return asked.literal() ? meeting : 0;
    }

    private void meet(int words) {
        var oneWay = weights.once().amongWords(words);
        var severalWays = Saturation.SEVERAL_WAYS.amongWords(words);
        for (int wish = 0; wish < points.wishes.length; wish++) {
            var met = tally.met[wish];
            if (met > 0) {
                var late = asked.wishes().get(wish).ways().size() > 1 ? severalWays : oneWay;
                var share = met / (met + late) + (tally.together[wish] ? weights.together() : 0);
                points.wishes[wish] = here * asked.wishes().get(wish).worth() / asked.worth() * share;
            }
        }
    }

    /// Half of what two wishes earn that follow each other goes to each.
    private void follow() {
        for (var pair : asked.succession().pairs()) {
            if (tally.inOrder[pair.number()] && tally.met[pair.sooner()] > 0 && tally.met[pair.later()] > 0) {
                var worth = asked.wishes().get(pair.sooner()).worth()
                        + asked.wishes().get(pair.later()).worth();
                var half = here * weights.inOrder() * worth / asked.worth() / 2;
                points.wishes[pair.sooner()] += half;
                points.wishes[pair.later()] += half;
            }
        }
    }

    private void resemble(Shelved item) {
        var length = profiles.length(item);
        for (int wish = 0; wish < points.wishes.length; wish++) {
            var met = tally.met[wish];
            if (met > 0) {
                var often = met < 1 ? met : 1 + Math.log(met);
                points.wishes[wish] += resembling
                        * whole[wish]
                        * often
                        * asked.wishes().get(wish).rarity()
                        / length;
            }
        }
    }

    private void characters(int length) {
        var late = Saturation.RUNS.amongCharacters(length);
        var pairs = asked.pairs();
        var perPair = here * weights.pairs() / asked.worth();
        var perTriple = here * weights.triples() / asked.worth() + resembling * TRIPLES_OF_TEXT / pairs.worth();
        var perQuad = here * weights.quads() / asked.worth();
        for (int i = 0; i < points.pairs.length; i++) {
            points.pairs[i] = perPair * pairs.pairWorth(i) * share(tally.pairs[i], late);
        }
        for (int i = 0; i < points.triples.length; i++) {
            points.triples[i] = perTriple * pairs.tripleWorth(i) * share(tally.triples[i], late);
        }
        for (int i = 0; i < points.quads.length; i++) {
            points.quads[i] = tally.quads[i] == 0 ? 0 : perQuad * pairs.quadWorth(i);
        }
    }

    private static double share(int count, double late) {
        return count == 0 ? 0 : count / (count + late);
    }
}
