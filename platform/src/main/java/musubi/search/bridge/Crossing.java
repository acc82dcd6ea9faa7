package musubi.search.bridge;

import java.util.List;

/// A word or phrase of a text and the ways to say it in the other language; for ranking, one set of synonyms.
///
/// @param asked the word as it was written
/// @param start where it stands in the text as it was written
/// @param end where it ends there
/// @param says how much it says by its part of speech, above 0 (a number) and at most 1 (a noun)
/// @param renderings the surest first, each combination of words once; their weights need not add up to 1
public record Crossing(String asked, int start, int end, double says, List<Rendering> renderings) {

    public Crossing {
        renderings = List.copyOf(renderings);
    }
}
