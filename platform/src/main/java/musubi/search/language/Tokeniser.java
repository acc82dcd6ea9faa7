package musubi.search.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/// Cuts a text into words, Japanese and English alike, whatever it is mixed of.
public final class Tokeniser {

    private static final int LONGEST = 64;
    private static final String NAME = "名詞-固有名詞";

    private final @Nullable UserDictionary dictionary;
    private final Queue<JapaneseTokenizer> idle = new ConcurrentLinkedQueue<>();
    private final EnglishWords english = new EnglishWords();

    /// `dictionary` in the CSV form of Kuromoji; empty text means none.
    public Tokeniser(String dictionary) {
        try {
            this.dictionary = dictionary.isBlank() ? null : UserDictionary.open(new StringReader(dictionary));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Token> tokens(NormalText text) {
        var tokens = new ArrayList<Token>();
        if (Script.hasJapanese(text.text())) {
            japanese(text.text(), tokens);
        } else {
            english.into(tokens, text.text(), 0, text.text().length());
        }
        return tokens;
    }

    private void japanese(String text, List<Token> tokens) {
        var borrowed = idle.poll();
        var stream = borrowed != null
                ? borrowed
                : new JapaneseTokenizer(dictionary, true, true, JapaneseTokenizer.Mode.SEARCH);
        try {
            stream.setReader(new StringReader(text));
            stream.reset();
            while (stream.incrementToken()) {
                add(stream, text, tokens);
            }
            stream.end();
            stream.close();
            idle.add(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(JapaneseTokenizer stream, String text, List<Token> tokens) {
        var surface = stream.getAttribute(CharTermAttribute.class).toString();
        var offset = stream.getAttribute(OffsetAttribute.class);
        if (!Script.hasJapanese(surface)) {
            english.into(tokens, text, offset.startOffset(), offset.endOffset());
            return;
        }
        @Nullable String base = stream.getAttribute(BaseFormAttribute.class).getBaseForm();
        @Nullable
        String speech = stream.getAttribute(PartOfSpeechAttribute.class).getPartOfSpeech();
        var word = base == null ? surface : base;
        tokens.add(new Token(
                cut(Script.key(surface)),
                cut(Script.key(word)),
                offset.startOffset(),
                offset.endOffset(),
                JapaneseWords.weight(word, speech == null ? "" : speech),
                speech != null && speech.startsWith(NAME) ? reading(stream) : ""));
    }

    private static String reading(JapaneseTokenizer stream) {
        @Nullable String reading = stream.getAttribute(ReadingAttribute.class).getReading();
        return reading == null ? "" : reading;
    }

    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }
}
