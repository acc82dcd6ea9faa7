package musubi.search.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The texts about words that come with the platform, as experts edit them.
public enum ReferenceText {
    /// The concepts of the field.
    VOCABULARY("vocabulary.txt"),
    /// Words that Kuromoji would cut.
    USER_DICTIONARY("userdict.csv"),
    /// Japanese and English words that mean the same.
    DICTIONARY("dictionary.tsv"),
    /// English words of one root.
    WORD_FAMILIES("word-families.txt");

    private final String file;

    ReferenceText(String file) {
        this.file = file;
    }

    /// The whole text, read anew each time; empty where this build comes without it.
    public String read() {
        try (var in = ReferenceText.class.getResourceAsStream("/reference/" + file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
