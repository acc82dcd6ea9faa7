package musubi.search.language;

/// A word of a text, in the places of its `NormalText`.
///
/// @param surface the word as written, as a key
/// @param base its dictionary form or stem, as a key
/// @param weight how much it says, from 0 (a particle) to 1 (a noun)
/// @param reading how a Japanese name is read, in katakana; empty where it is no name
public record Token(String surface, String base, int start, int end, double weight, String reading) {

    /// How much a verb says.
    public static final double VERB = 0.4;

    Token(String surface, String base, int start, int end, double weight) {
        this(surface, base, start, end, weight, "");
    }

    public boolean says() {
        return weight > 0;
    }
}
