package musubi.search.engine;

/// Texts as wholes: every word of a text weighs as much as it is rare and frequent there.
final class Profile {

    private static final double[] OFTEN = often();

    private Profile() {}

    private static double[] often() {
        var often = new double[64];
        for (int i = 1; i < often.length; i++) {
            often[i] = 1 + Math.log(i);
        }
        return often;
    }

    static double weight(Shelved item, int number, Rarity rarity) {
        var count = item.counts()[number];
        return (count < OFTEN.length ? OFTEN[count] : 1 + Math.log(count)) * rarity.ofWord(item.terms()[number]);
    }

    /// The length of the text as a vector of the weights of its words.
    static double length(Shelved item, Rarity rarity) {
        double squares = 0;
        for (int i = 0; i < item.terms().length; i++) {
            var weight = weight(item, i, rarity);
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
