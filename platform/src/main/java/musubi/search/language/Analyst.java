package musubi.search.language;

import java.util.ArrayList;
import java.util.List;

/// Reads texts of both languages with the dictionary and the vocabulary of the field.
public final class Analyst {

    private final Tokeniser tokeniser;
    private final Vocabulary vocabulary;

    public Analyst(String vocabulary, String dictionary) {
        this.tokeniser = new Tokeniser(dictionary);
        this.vocabulary = new Vocabulary(VocabularyText.read(vocabulary), tokeniser);
    }

    public Tokeniser tokeniser() {
        return tokeniser;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Analysis analyse(String original) {
        var text = NormalText.of(original);
        var tokens = tokeniser.tokens(text);
        var concepts = vocabulary.in(text, tokens);
        var marks = new ArrayList<Analysis.Mark>();
        for (var token : tokens) {
            if (token.says()) {
                marks.add(mark(text, Analysis.WORD + token.base(), token.start(), token.end()));
            }
        }
        for (var found : concepts) {
            var id = found.concept().id();
            marks.add(mark(text, Analysis.CONCEPT + id, found.start(), found.end()));
            marks.add(mark(text, Analysis.WITHIN + id, found.start(), found.end()));
            for (var wider : vocabulary.widerThan(id).keySet()) {
                marks.add(mark(text, Analysis.WITHIN + wider, found.start(), found.end()));
            }
        }
        pairs(text, marks);
        return new Analysis(text, tokens, concepts, marks);
    }

    private static void pairs(NormalText text, List<Analysis.Mark> marks) {
        var folded = Script.folded(text.text());
        for (int i = 0; i + 1 < folded.length(); i++) {
            if (Script.isJapanese(folded.charAt(i)) && Script.isJapanese(folded.charAt(i + 1))) {
                marks.add(mark(text, Analysis.PAIR + folded.substring(i, i + 2), i, i + 2));
            }
        }
    }

    private static Analysis.Mark mark(NormalText text, String term, int start, int end) {
        return new Analysis.Mark(term, text.startOf(start), text.endBefore(end));
    }
}
