package musubi.search.language;

import java.util.ArrayList;
import java.util.List;

/// What a text says, in terms that can be compared: words (`w:`), concepts (`c:`), concepts it is narrower than or
/// equal
/// to (`b:`), and pairs of characters (`g:`) for what no dictionary knows.
public record Analysis(NormalText text, List<Token> tokens, List<Vocabulary.Found> concepts, List<Mark> marks) {

    public static final String WORD = "w:";
    public static final String CONCEPT = "c:";
    public static final String WITHIN = "b:";
    public static final String PAIR = "g:";

    /// A term of a text and where it stands, in the places of the original.
    public record Mark(String term, int start, int end) {}

    /// How long the text is, in words that say something.
    public int length() {
        return (int) tokens.stream().filter(Token::says).count();
    }

    /// Whether a place of the normal text is inside a concept that was found.
    public boolean isWithinConcept(Token token) {
        return concepts.stream().anyMatch(c -> c.start() <= token.start() && token.end() <= c.end());
    }

    /// The pairs of characters of a Japanese word.
    public static List<String> pairs(String word) {
        var folded = Script.folded(word);
        var pairs = new ArrayList<String>();
        for (int i = 0; i + 1 < folded.length(); i++) {
            if (Script.isJapanese(folded.charAt(i)) && Script.isJapanese(folded.charAt(i + 1))) {
                pairs.add(PAIR + folded.substring(i, i + 2));
            }
        }
        return pairs;
    }
}
