package musubi.search.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text cut into words, and the concepts of the field that are named in it, which are looked for when somebody asks.
/// It is used by one thread.
public final class Analysis {

    private final NormalText text;
    private final List<Token> tokens;
    private final Vocabulary vocabulary;
    private @Nullable List<Vocabulary.Found> concepts;

    Analysis(NormalText text, List<Token> tokens, Vocabulary vocabulary) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.vocabulary = vocabulary;
    }

    public NormalText text() {
        return text;
    }

    /// Every word, in the order of the text.
    public List<Token> tokens() {
        return tokens;
    }

    /// The longest names first; what a longer one covers is not among them.
    public List<Vocabulary.Found> concepts() {
        if (concepts == null) {
            concepts = vocabulary.in(text, tokens);
        }
        return concepts;
    }
}
