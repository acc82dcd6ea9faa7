package musubi.search.engine;

import java.util.ArrayList;
import java.util.List;
import musubi.kernel.Language;
import musubi.search.bridge.Bridge;
import musubi.search.language.Analysis;
import musubi.search.language.Analyst;
import musubi.search.language.NormalText;
import musubi.search.language.Script;
import musubi.search.language.Token;

/// Reads items: cuts their text into words, leaves out those that say nothing by themselves. A name, or a foreign word
/// no dictionary knows, also stands there by its sound, for those who write it in the other language.
final class Reader {

    /// A text says what it is about long before this; what follows is not compared.
    private static final int LONGEST = 100_000;

    private static final double FAINT = 0.5;

    /// What has no title is named by its beginning: a tenth of its words, but no more than these.
    private static final int BEGINNING = 20;
    private static final int TENTH = 10;

    private final Analyst analyst;
    private final Bridge bridge;

    Reader(Analyst analyst, Bridge bridge) {
        this.analyst = analyst;
        this.bridge = bridge;
    }

    Reading read(Item item) {
        return read(item, Tongue.of(item.whole()));
    }

    Reading read(Item item, Language language) {
        var whole = item.whole();
        var text = whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST);
        var analysis = analyst.read(text);
        var words = words(analysis, language);
        var titleEnd = item.text().isBlank() ? 0 : item.title().length();
        var inTitle = (int) words.stream().filter(w -> w.end() <= titleEnd).count();
        return new Reading(item, text, language, analysis, words, item.title().isBlank() ? 0 : inTitle);
    }

    /// The same, where a text without a title is named by its beginning.
    Reading readNamed(Item item) {
        var reading = read(item);
        return item.title().isBlank()
                ? reading.named(Math.min(BEGINNING, reading.words().size() / TENTH))
                : reading;
    }

    /// The beginning of a text, or the whole if it is no longer than that.
    Analysis beginning(Reading reading, int longest) {
        return reading.text().length() <= longest
                ? reading.analysis()
                : analyst.read(reading.text().substring(0, longest));
    }

    private List<Word> words(Analysis analysis, Language language) {
        var text = analysis.text();
        var words = new ArrayList<Word>();
        for (var token : analysis.tokens()) {
            if (says(token, text)) {
                words.add(word(token.base(), token, text));
                if (isNative(token, language)) {
                    bridge.sounds(token).forEach(sound -> words.add(word(sound, token, text)));
                }
            }
        }
        return words;
    }

    /// A word in the writing of its text's own language is met by its sound; others are met as they stand.
    private static boolean isNative(Token token, Language language) {
        return Script.hasJapanese(token.surface()) == (language == Language.JA);
    }

    private static Word word(String key, Token token, NormalText text) {
        return new Word(key, text.startOf(token.start()), text.endBefore(token.end()), Math.max(FAINT, token.weight()));
    }

    /// Whatever the dictionary calls a suffix or a number may still tell texts apart; a particle in hiragana does not.
    private static boolean says(Token token, NormalText text) {
        if (token.says()) {
            return true;
        }
        return Script.hasKanji(token.base()) || !isHiragana(text.text(), token);
    }

    private static boolean isHiragana(String text, Token token) {
        for (int i = token.start(); i < token.end(); i++) {
            if (!Script.isHiragana(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
