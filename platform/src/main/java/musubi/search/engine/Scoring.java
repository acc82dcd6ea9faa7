package musubi.search.engine;

/// How well an item answers what is asked, from what it holds of it: 1 is about as much as an item can hold of the
/// words, shared runs of characters come on top.
///
/// A wish is to be met: a word is worth what its rarity says, the second time little more, more within the passage that
/// meets most. A long text is to be resembled: both are compared as wholes, so that what else an item says counts too.
/// The weights were chosen on public collections, see docs/decisions/0009-matching-engine.md.
final class Scoring {

    private static final double SOON_ENOUGH = 0.5;
    private static final double BY_LENGTH = 0.7;
    private static final double TOGETHER = 0.4;
    private static final double PAIRS = 0.25;
    private static final double TRIPLES = 0.15;
    private static final double PAIRS_SOON_ENOUGH = 0.6;
    private static final double PAIRS_BY_LENGTH = 0.6;

    private final Asked asked;
    private final Rarity rarity;
    private final Tally tally;
    private final Points points;
    private final double[] whole;

    Scoring(Asked asked, Rarity rarity) {
        this.asked = asked;
        this.rarity = rarity;
        this.tally = new Tally(asked);
        this.points = new Points(asked);
        this.whole = asked.isLong() ? Profile.weights(asked) : new double[0];
    }

    /// The item's points, 0 when it holds none of the words. What `tally` and `points` say is about this item until the
    /// next is taken.
    double take(Shelved item) {
        if (!tally.take(item)) {
            return 0;
        }
        if (asked.isLong()) {
            resemble(item);
        } else {
            meet(item.terms().length / rarity.usualLength());
        }
        characters(item.text().length / rarity.usualCharacters());
        return points.sum();
    }

    Tally tally() {
        return tally;
    }

    Points points() {
        return points;
    }

    private void meet(double length) {
        var late = SOON_ENOUGH * (1 - BY_LENGTH + BY_LENGTH * length);
        for (int wish = 0; wish < points.wishes.length; wish++) {
            var met = tally.met[wish];
            var share = met / (met + late) + (tally.together[wish] ? TOGETHER : 0);
            points.wishes[wish] = met == 0 ? 0 : asked.wishes().get(wish).worth() / asked.worth() * share;
        }
    }

    private void resemble(Shelved item) {
        var length = Profile.length(item, rarity);
        for (int wish = 0; wish < points.wishes.length; wish++) {
            var met = tally.met[wish];
            points.wishes[wish] = met == 0
                    ? 0
                    : whole[wish]
                            * (1 + Math.log(Math.max(1, met)))
                            * Math.min(1, met)
                            * asked.wishes().get(wish).rarity()
                            / length;
        }
    }

    private void characters(double length) {
        var late = PAIRS_SOON_ENOUGH * (1 - PAIRS_BY_LENGTH + PAIRS_BY_LENGTH * length);
        var pairs = asked.pairs();
        var unit = asked.isLong() ? pairs.worth() : asked.worth();
        for (int i = 0; i < points.pairs.length; i++) {
            points.pairs[i] = PAIRS * pairs.pairWorth(i) / unit * share(tally.pairs[i], late);
        }
        for (int i = 0; i < points.triples.length; i++) {
            points.triples[i] = TRIPLES * pairs.tripleWorth(i) / unit * share(tally.triples[i], late);
        }
    }

    private static double share(int count, double late) {
        return count == 0 ? 0 : count / (count + late);
    }
}
