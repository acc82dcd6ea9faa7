package musubi.search.engine;

import java.util.List;
import musubi.kernel.Language;

/// All that is asked at once: the wishes, and the run of characters as it was written.
///
/// @param language of the items that can answer
/// @param parts every word that takes part in a way of a wish, numbered
/// @param byWish for each wish and each of its ways the numbers of its parts
/// @param succession which wishes follow each other where they are asked
/// @param literal whether it is met by the very words that are asked, and not also by others that may mean the same
/// @param worth what meeting every wish would be worth
/// @param textual how much it is a text to be resembled rather than a wish to be met, from 0 to 1
record Asked(
        Language language,
        List<Wish> wishes,
        Numbering parts,
        int[][][] byWish,
        Pairs pairs,
        Succession succession,
        boolean literal,
        double worth,
        double textual) {

    /// At these numbers of different words one begins to be the other, and is.
    private static final double WISH = 16;
    private static final double TEXT = 28;

    private static final int FEW = 10;
    private static final int IN_TITLE_FOR_FEW = 5;
    private static final int IN_TITLE = 2;

    static Asked of(Language language, List<Wish> wishes, Pairs pairs, Succession succession, double textual) {
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
        return new Asked(
                language,
                List.copyOf(wishes),
                parts,
                byWish,
                pairs,
                succession,
                true,
                Math.max(worth, Double.MIN_NORMAL),
                textual);
    }

    /// Whether so little is asked that each wish matters for itself.
    boolean isFew() {
        return wishes.size() <= FEW;
    }

    /// A title says what an item is about; a few words ask for what a title names. So often a word counts that stands
    /// there.
    int inTitle() {
        return isFew() ? IN_TITLE_FOR_FEW : IN_TITLE;
    }

    /// The same, where it is only likely that this is meant: whatever meets it earns this share of its points.
    Asked likely(double share) {
        return new Asked(language, wishes, parts, byWish, pairs, succession, literal, worth / share, textual);
    }

    /// The same, where its wishes may be met by words that only may mean the same.
    Asked loosely() {
        return new Asked(language, wishes, parts, byWish, pairs, succession, false, worth, textual);
    }

    /// How much something is a text to be resembled rather than a wish to be met, by how many different words it says.
    static double textual(int words) {
        return Math.clamp((words - WISH) / (TEXT - WISH), 0, 1);
    }
}
