package musubi.search.engine;

/// How little more it says that something stands in an item again (BM25's k1 and b).
///
/// Longer is longer than a passage, whatever else there is: in a passage a word stands because it is meant, in many
/// pages
/// anything stands once.
///
/// @param soonEnough so many occurrences in a passage are worth half of what endless ones would be
/// @param byLength how much longer items need more of them, from 0 to 1
record Saturation(double soonEnough, double byLength) {

    /// The very word that is asked: once is nearly enough.
    static final Saturation LITERAL = new Saturation(0.15, 1);

    /// What can be met in one way alone, where others might mean the same.
    static final Saturation ONE_WAY = new Saturation(0.5, 0.7);

    /// What can be met in several ways, none of them sure: that it is met again makes it surer.
    static final Saturation SEVERAL_WAYS = new Saturation(0.9, 0.6);

    /// Runs of characters.
    static final Saturation RUNS = new Saturation(0.45, 0.45);

    /// The words of a short passage, and about as many characters in Japanese.
    private static final double PASSAGE = 60;

    private static final double PASSAGE_CHARACTERS = 180;

    /// The occurrences that are worth half in an item of so many words.
    double amongWords(int words) {
        return late(words / PASSAGE);
    }

    /// The occurrences that are worth half in an item of so many characters.
    double amongCharacters(int characters) {
        return late(characters / PASSAGE_CHARACTERS);
    }

    private double late(double passages) {
        return soonEnough * (1 - byLength + byLength * passages);
    }
}
