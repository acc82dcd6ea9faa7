package musubi.search.engine;

/// How little more it says that something stands in an item again (BM25's k1 and b).
///
/// @param soonEnough so many occurrences in an item of usual length are worth half of what endless ones would be
/// @param byLength how much longer items need more of them, from 0 to 1
record Saturation(double soonEnough, double byLength) {

    /// The very word that is asked: once is nearly enough.
    static final Saturation LITERAL = new Saturation(0.3, 1);

    /// What can be met in one way alone, where others might mean the same.
    static final Saturation ONE_WAY = new Saturation(0.5, 0.7);

    /// What can be met in several ways, none of them sure: that it is met again makes it surer.
    static final Saturation SEVERAL_WAYS = new Saturation(0.9, 0.6);

    /// Runs of characters.
    static final Saturation RUNS = new Saturation(0.6, 0.6);

    /// The occurrences that are worth half.
    ///
    /// @param length of the item, where 1 is usual
    double late(double length) {
        return soonEnough * (1 - byLength + byLength * length);
    }
}
