package musubi.search.language;

/// Reads texts of both languages with the dictionary and the vocabulary of the field.
public final class Analyst {

    private final Tokeniser tokeniser;
    private final Vocabulary vocabulary;

    public Analyst(String vocabulary, String dictionary) {
        this.tokeniser = new Tokeniser(dictionary);
        this.vocabulary = new Vocabulary(VocabularyText.read(vocabulary), tokeniser);
    }

    /// Reads a text in either language.
    public Analysis read(String written) {
        var text = NormalText.of(written);
        return new Analysis(text, tokeniser.tokens(text), vocabulary);
    }

    public Tokeniser tokeniser() {
        return tokeniser;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }
}
