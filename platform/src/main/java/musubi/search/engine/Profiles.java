package musubi.search.engine;

import musubi.kernel.Language;

/// Texts as wholes: every word of a text weighs as much as it is rare and frequent there, and each text has a length as
/// the vector of these weights.
final class Profiles {

    private static final double[] OFTEN = often();

    private final Rarities rarities;
    private final float[] lengths;

    /// Measures everything on the shelf once.
    Profiles(Shelf shelf, Rarities rarities) {
        this.rarities = rarities;
        this.lengths = new float[shelf.size()];
        shelf.each(item -> lengths[item.number()] = (float) measured(item));
    }

    /// Of texts that are kept elsewhere: each is measured when it is compared.
    Profiles(Rarities rarities) {
        this.rarities = rarities;
        this.lengths = new float[0];
    }

    Rarity rarity(Language language) {
        return rarities.of(language);
    }

    private static double[] often() {
        var often = new double[64];
        for (int i = 1; i < often.length; i++) {
            often[i] = 1 + Math.log(i);
        }
        return often;
    }

    /// What it adds that a word stands in a text several times.
    static double often(int count) {
        return count < OFTEN.length ? OFTEN[count] : 1 + Math.log(count);
    }

    double length(Shelved item) {
        return item.number() < lengths.length ? lengths[item.number()] : measured(item);
    }

    private double measured(Shelved item) {
        var rarity = rarities.of(item.language());
        double squares = 0;
        for (int i = 0; i < item.terms().length; i++) {
            var weight = often(item.counts()[i]) * rarity.ofWord(item.terms()[i]);
            squares += weight * weight;
        }
        return Math.sqrt(Math.max(squares, Double.MIN_NORMAL));
    }

    /// How much each wish weighs in the whole of what is asked.
    static double[] weights(Asked asked) {
        var weights = asked.wishes().stream().mapToDouble(Wish::worth).toArray();
        double squares = 0;
        for (var weight : weights) {
            squares += weight * weight;
        }
        var length = Math.sqrt(Math.max(squares, Double.MIN_NORMAL));
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= length;
        }
        return weights;
    }
}
