package musubi.search.engine;

import java.util.List;

/// All that is asked at once: the wishes, and the run of characters as it was written.
///
/// @param parts every word that takes part in a way of a wish, numbered
/// @param byWish for each wish and each of its ways the numbers of its parts
/// @param worth what meeting every wish would be worth
record Asked(List<Wish> wishes, Numbering parts, int[][][] byWish, Pairs pairs, double worth) {

    private static final double WISH = 16;
    private static final double TEXT = 28;

    static Asked of(List<Wish> wishes, Pairs pairs) {
        var parts = new Numbering();
        var byWish = new int[wishes.size()][][];
        for (int w = 0; w < byWish.length; w++) {
            byWish[w] = wishes.get(w).ways().stream()
                    .map(way -> way.keys().stream()
                            .mapToInt(key -> parts.add(Word.term(key)))
                            .toArray())
                    .toArray(int[][]::new);
        }
        var worth = wishes.stream().mapToDouble(Wish::worth).sum();
        return new Asked(List.copyOf(wishes), parts, byWish, pairs, Math.max(worth, Double.MIN_NORMAL));
    }

    /// How much this is a text to be resembled rather than a wish to be met, from 0 to 1, by how much it says.
    double textual() {
        return Math.clamp((wishes.size() - WISH) / (TEXT - WISH), 0, 1);
    }
}
