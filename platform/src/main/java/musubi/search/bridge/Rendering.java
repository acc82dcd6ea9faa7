package musubi.search.bridge;

import java.util.List;

/// A way to say a word in the other language.
///
/// @param terms one word, or the words of a phrase that all count, as dictionary forms or stems
/// @param weight how sure it is that this is meant, above 0 and at most 1
public record Rendering(List<String> terms, double weight) {

    public Rendering {
        terms = List.copyOf(terms);
        if (terms.isEmpty() || weight <= 0 || weight > 1) {
            throw new IllegalArgumentException("A rendering needs words and a weight within (0, 1]");
        }
    }
}
