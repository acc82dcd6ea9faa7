package musubi.search.engine;

import java.util.List;
import musubi.search.vectors.Embedder;
import musubi.search.vectors.Embedder.Side;

/// The middle of all items, and of a few everyday sentences besides so that a handful of items is not all there is. How
/// near it is to a text tells how near things usually are to it.
final class Middle {

    /// Sums are kept in whole steps, so that they do not depend on the order in which items come.
    private static final double STEPS = 1L << 32;

    private static final List<String> EVERYDAY = List.of(
            "駅前の通りに新しい店ができました。",
            "次の会議は来週の水曜日に開きます。",
            "子どもたちは校庭で遊んでいます。",
            "この機械は二十年前から使っています。",
            "料金は窓口か振り込みでお支払いください。",
            "The train to the coast leaves at ten past nine.",
            "She wrote a letter to her brother in Canada.",
            "The council decides on the budget in March.",
            "Heavy rain is expected in the mountains tomorrow.",
            "The old theatre was repaired after the fire.");

    private final long[] sums;
    private long count;

    private Middle(int dimensions) {
        sums = new long[dimensions];
    }

    static Middle of(Embedder embedder) {
        var middle = new Middle(embedder.dimensions());
        embedder.vectors(EVERYDAY, Side.PASSAGE).forEach(middle::add);
        return middle;
    }

    synchronized void add(float[] vector) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += Math.round(vector[i] * STEPS);
        }
        count++;
    }

    /// How near all of them are to this on average, from -1 to 1.
    synchronized double likeness(float[] vector) {
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += vector[i] * (sums[i] / STEPS);
        }
        return sum / count;
    }
}
