package musubi.search;

import java.util.ArrayList;
import java.util.List;

/// What a text says, in terms that can be compared: words (`w:`), concepts (`c:`), concepts it is narrower than or
/// equal
/// to (`b:`), and pairs of characters (`g:`) for what no dictionary knows.
record Analysis(NormalText text, List<Token> tokens, List<Vocabulary.Found> concepts, List<Mark> marks) {

    static final String WORD = "w:";
    static final String CONCEPT = "c:";
    static final String WITHIN = "b:";
    static final String PAIR = "g:";

    /// A term of a text and where it stands, in the places of the original.
    record Mark(String term, int start, int end) {}

    /// How long the text is, in words that say something.
    int length() {
        return (int) tokens.stream().filter(Token::says).count();
    }

    /// Whether a place of the normal text is inside a concept that was found.
    boolean isWithinConcept(Token token) {
        return concepts.stream().anyMatch(c -> c.start() <= token.start() && token.end() <= c.end());
    }

    /// The pairs of characters of a Japanese word.
    static List<String> pairs(String word) {
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
