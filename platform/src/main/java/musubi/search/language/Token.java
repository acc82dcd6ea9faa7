package musubi.search.language;

/// A word of a text, in the places of its `NormalText`.
///
/// @param surface the word as written, as a key
/// @param base its dictionary form or stem, as a key
/// @param weight how much it says, from 0 (a particle) to 1 (a noun)
public record Token(String surface, String base, int start, int end, double weight) {

    public boolean says() {
        return weight > 0;
    }
}
