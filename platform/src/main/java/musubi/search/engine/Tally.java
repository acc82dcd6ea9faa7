package musubi.search.engine;

import java.util.Arrays;

/// What an item holds of what is asked, counted. It is used again for one item after the other by one thread.
final class Tally {

    /// So many words on, one still follows the other.
    private static final int CLOSE = 5;

    private final Asked asked;
    private final int[] parts;
    private final int[] wishOfPart;
    private final int[] termOfPart;
    private final int inTitle;
    private final int passage;
    private final int[] within;
    private final double[] worths;
    private final double[][] weights;
    final double[] met;
    final boolean[] together;
    final int[] pairs;
    final int[] triples;
    final int[] quads;
    final boolean[] inOrder;
    final int[] firstPair;
    private int[] partOf = new int[256];
    private int[] places = new int[64];
    private int[] wishes = new int[64];
    private int found;

    /// @param passage words that stand within so many words of each other speak of the same matter
    Tally(Asked asked, int passage) {
        this.asked = asked;
        this.passage = passage;
        inTitle = asked.inTitle();
        parts = new int[asked.parts().size()];
        wishOfPart = new int[parts.length];
        termOfPart = new int[parts.length];
        var count = asked.wishes().size();
        worths = asked.wishes().stream().mapToDouble(Wish::worth).toArray();
        weights = asked.wishes().stream().map(Tally::weights).toArray(double[][]::new);
        within = new int[count];
        met = new double[count];
        together = new boolean[count];
        pairs = new int[asked.pairs().pairs()];
        triples = new int[asked.pairs().triples()];
        quads = new int[asked.pairs().quads()];
        inOrder = new boolean[asked.succession().pairs().size()];
        firstPair = new int[pairs.length];
        for (int wish = count - 1; wish >= 0; wish--) {
            for (var way : asked.byWish()[wish]) {
                for (var part : way) {
                    wishOfPart[part] = wish;
                }
            }
        }
    }

    private static double[] weights(Wish wish) {
        return wish.ways().stream().mapToDouble(Wish.Way::weight).toArray();
    }

    /// Counts the words of the item, and its pairs of characters; whether it holds any of the words.
    boolean take(Shelved item) {
        Arrays.fill(parts, 0);
        found = 0;
        if (partsOf(item)) {
            walk(item);
        }
        if (found == 0 || !meetsWishes()) {
            return false;
        }
        Arrays.fill(pairs, 0);
        Arrays.fill(triples, 0);
        Arrays.fill(quads, 0);
        asked.pairs().count(item.text(), this);
        seekPassage();
        seekOrder();
        return true;
    }

    /// Which of the item's words take part in what is asked; whether any does.
    private boolean partsOf(Shelved item) {
        var terms = item.terms();
        if (partOf.length < terms.length) {
            partOf = new int[terms.length * 2];
        }
        var any = false;
        for (int i = 0; i < terms.length; i++) {
            var part = asked.parts().of(terms[i]);
            partOf[i] = part;
            if (part >= 0) {
                termOfPart[part] = i;
                any = true;
            }
        }
        return any;
    }

    private void walk(Shelved item) {
        var sequence = item.sequence();
        var titleWords = item.head().titleWords();
        for (int place = 0; place < sequence.length; place++) {
            var part = partOf[sequence[place]];
            if (part >= 0) {
                parts[part] += place < titleWords ? inTitle : 1;
                remember(place, wishOfPart[part]);
            }
        }
    }

    private void remember(int place, int wish) {
        if (found == places.length) {
            places = Arrays.copyOf(places, found * 2);
            wishes = Arrays.copyOf(wishes, found * 2);
        }
        places[found] = place;
        wishes[found++] = wish;
    }

    private boolean meetsWishes() {
        var any = false;
        for (int wish = 0; wish < met.length; wish++) {
            met[wish] = 0;
            var ways = asked.byWish()[wish];
            for (int way = 0; way < ways.length; way++) {
                met[wish] += weights[wish][way] * fewest(ways[way]);
            }
            any |= met[wish] > 0;
        }
        return any;
    }

    private int fewest(int[] way) {
        var fewest = Integer.MAX_VALUE;
        for (var part : way) {
            fewest = Math.min(fewest, parts[part]);
        }
        return fewest;
    }

    /// The place of a part among the item's terms, where the item holds it.
    int term(int part) {
        return termOfPart[part];
    }

    /// How often the item meets a wish in one of its ways.
    int meets(int wish, int way) {
        return fewest(asked.byWish()[wish][way]);
    }

    /// Which wishes are met within the passage that meets most.
    private void seekPassage() {
        Arrays.fill(within, 0);
        double now = 0;
        double best = -1;
        int bestFrom = 0;
        int bestTo = 0;
        for (int to = 0, from = 0; to < found; to++) {
            now += enter(wishes[to]);
            while (places[to] - places[from] >= passage) {
                now -= leave(wishes[from++]);
            }
            if (now > best + 1e-9) {
                best = now;
                bestFrom = from;
                bestTo = to;
            }
        }
        Arrays.fill(together, false);
        for (int i = bestFrom; i <= bestTo; i++) {
            together[wishes[i]] = met[wishes[i]] > 0;
        }
    }

    private double enter(int wish) {
        return within[wish]++ == 0 && met[wish] > 0 ? worths[wish] : 0;
    }

    private double leave(int wish) {
        return --within[wish] == 0 && met[wish] > 0 ? worths[wish] : 0;
    }

    /// Which wishes that follow each other where they are asked follow each other here, too.
    private void seekOrder() {
        Arrays.fill(inOrder, false);
        if (inOrder.length == 0) {
            return;
        }
        for (int i = 0; i + 1 < found; i++) {
            for (int j = i + 1; j < found && places[j] - places[i] <= CLOSE; j++) {
                var follows = asked.succession().of(wishes[i], wishes[j]);
                if (follows >= 0 && places[j] > places[i]) {
                    inOrder[follows] = true;
                }
            }
        }
    }
}
