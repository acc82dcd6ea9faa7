package musubi.search.engine;

import java.text.Normalizer;
import java.util.Locale;
import musubi.search.language.Script;

/// Each character as it is compared: width, case and kana folded, so that ＡＢＣ and abc, ゴミ and ごみ are one. What is
/// neither letter nor digit is 0. Every character stays in its place.
final class Letters {

    private static final char[] FOLDED = new char[1 << Character.SIZE];

    static {
        for (int c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = fold((char) c);
        }
    }

    private Letters() {}

    private static char fold(char c) {
        if (Character.isSurrogate(c)) {
            return c;
        }
        var normal =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var folded = normal.length() == 1 ? Script.folded(normal).charAt(0) : c;
        return Script.isJapanese(folded) || Character.isLetterOrDigit(folded) ? folded : 0;
    }

    static char folded(char c) {
        return FOLDED[c];
    }

    static char[] folded(char[] text) {
        var folded = new char[text.length];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = FOLDED[text[i]];
        }
        return folded;
    }

    /// A pair of neighbouring letters or digits as one number; 0 when one of them is neither.
    static int pair(char first, char second) {
        return first != 0 && second != 0 ? first << Character.SIZE | second : 0;
    }
}
