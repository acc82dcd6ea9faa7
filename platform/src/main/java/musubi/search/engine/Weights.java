package musubi.search.engine;

/// What each thing is worth by which an item meets wishes, where meeting them all is worth 1.
///
/// @param once how little more it says that the same stands there again
/// @param passage words that stand within so many words of each other speak of the same matter
/// @param together that a word stands within the passage that meets most
/// @param inOrder that two wishes follow each other as they are asked
/// @param pairs shared pairs of characters, of all that are rare
/// @param triples runs of three characters
/// @param quads runs of four characters, however often they stand there
/// @param brief how much more it says that something stands in a short passage
record Weights(
        Saturation once,
        int passage,
        double together,
        double inOrder,
        double pairs,
        double triples,
        double quads,
        double brief) {

    /// Where the very words count that are asked. Chosen on questions to encyclopaedia passages.
    static final Weights LITERAL = new Weights(Saturation.LITERAL, 25, 0.32, 0.11, 0.2, 0, 0.16, 0.05);

    /// Where other words may mean the same. Chosen on what people type, and on texts in two languages.
    static final Weights LOOSE = new Weights(Saturation.ONE_WAY, 50, 0.4, 0.15, 0.25, 0.15, 0, 0);

    /// Where several works count: whatever they hold, no matter where.
    static final Weights WORKS = new Weights(Saturation.ONE_WAY, 50, 0, 0, 0.25, 0.15, 0, 0);
}
