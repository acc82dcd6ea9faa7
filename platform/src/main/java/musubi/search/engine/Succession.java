package musubi.search.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Which wishes follow each other where they are asked, directly or with one between them: each pair once.
final class Succession {

    static final Succession NONE = new Succession(0);

    private static final int NEXT = 2;

    private final List<List<Pair>> bySooner = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    /// Two wishes by their numbers, and the pair's own.
    record Pair(int number, int sooner, int later) {

        private Pair turned() {
            return new Pair(number, later, sooner);
        }
    }

    private Succession(int wishes) {
        for (int i = 0; i < wishes; i++) {
            bySooner.add(new ArrayList<>(NEXT));
        }
    }

    /// @param asked the numbers of the wishes in the order in which they are asked, below 0 what is no wish
    static Succession of(int wishes, int[] asked) {
        var succession = new Succession(wishes);
        for (int i = 0; i < asked.length; i++) {
            for (int next = i + 1; next < asked.length && next <= i + NEXT; next++) {
                succession.add(asked[i], asked[next]);
            }
        }
        return succession;
    }

    /// The same of so many wishes in the order of their numbers, where it does not matter which of the two comes first:
    /// the other language has an order of its own.
    static Succession inAnyOrder(int wishes) {
        var succession = of(wishes, IntStream.range(0, wishes).toArray());
        succession.pairs.forEach(pair -> succession.bySooner.get(pair.later()).add(pair.turned()));
        return succession;
    }

    private void add(int sooner, int later) {
        if (sooner >= 0 && later >= 0 && sooner != later && of(sooner, later) < 0) {
            var pair = new Pair(pairs.size(), sooner, later);
            bySooner.get(sooner).add(pair);
            pairs.add(pair);
        }
    }

    /// The number of the pair in which one follows the other, or -1.
    int of(int sooner, int later) {
        for (var pair : bySooner.get(sooner)) {
            if (pair.later() == later) {
                return pair.number();
            }
        }
        return -1;
    }

    List<Pair> pairs() {
        return pairs;
    }
}
