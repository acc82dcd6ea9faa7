package musubi.search.bridge;

import java.util.List;
import musubi.kernel.Language;
import musubi.search.language.Tokeniser;

/// Where a word of one language is met in a text of the other: by the vocabulary of the field, by a dictionary, and by
/// sound. Nothing is read before it is first asked; it can be asked from many threads.
public final class Bridge {

    private final Tokeniser tokeniser;

    private Bridge(Tokeniser tokeniser) {
        this.tokeniser = tokeniser;
    }

    /// The bridge with the vocabulary and the dictionary that come with the platform.
    ///
    /// @param tokeniser cuts renderings into the terms of the index (`Token.base`)
    public static Bridge withReference(Tokeniser tokeniser) {
        return new Bridge(tokeniser);
    }

    /// The ways to say a word or phrase in the other language, the surest first; none where nothing is known.
    public List<Rendering> renderings(String word, Language from) {
        return List.of();
    }

    /// What of a text can be met in the other language, the longest phrases first where they overlap, in the order of
    /// the text. A word that is written alike in both languages is a rendering of itself.
    public List<Crossing> crossings(String text, Language from) {
        return List.of();
    }
}
