package musubi.search.engine;

import java.util.Arrays;

/// A text as a whole: every word it holds, weighed by how rare and how frequent it is, at length 1.
record Profile(int[] terms, double[] weights) {

    static Profile of(Shelved item, Rarity rarity) {
        var sorted = item.terms().clone();
        Arrays.sort(sorted);
        var terms = new int[sorted.length];
        var weights = new double[sorted.length];
        var size = 0;
        for (int i = 0, next; i < sorted.length; i = next) {
            next = i + 1;
            while (next < sorted.length && sorted[next] == sorted[i]) {
                next++;
            }
            terms[size] = sorted[i];
            weights[size++] = (1 + Math.log(next - i)) * rarity.ofWord(sorted[i]);
        }
        weights = Arrays.copyOf(weights, size);
        var length = length(weights);
        for (int i = 0; i < size; i++) {
            weights[i] /= length;
        }
        return new Profile(Arrays.copyOf(terms, size), weights);
    }

    static double length(Shelved item, Rarity rarity) {
        var sorted = item.terms().clone();
        Arrays.sort(sorted);
        double squares = 0;
        for (int i = 0, next; i < sorted.length; i = next) {
            next = i + 1;
            while (next < sorted.length && sorted[next] == sorted[i]) {
                next++;
            }
            var weight = (1 + Math.log(next - i)) * rarity.ofWord(sorted[i]);
            squares += weight * weight;
        }
        return Math.sqrt(Math.max(squares, Double.MIN_NORMAL));
    }

    /// How much each wish of a long text weighs in the whole of it.
    static double[] weights(Asked asked) {
        var weights = asked.wishes().stream().mapToDouble(Wish::worth).toArray();
        var length = length(weights);
        return Arrays.stream(weights).map(weight -> weight / length).toArray();
    }

    private static double length(double[] weights) {
        return Math.sqrt(Math.max(Arrays.stream(weights).map(w -> w * w).sum(), Double.MIN_NORMAL));
    }

    /// From 0, nothing in common, to 1, the same words.
    double likeness(Profile other) {
        double likeness = 0;
        for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
            if (terms[i] == other.terms[j]) {
                likeness += weights[i++] * other.weights[j++];
            } else if (terms[i] < other.terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        return likeness;
    }
}
