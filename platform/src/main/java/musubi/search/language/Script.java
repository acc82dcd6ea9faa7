package musubi.search.language;

/// Kinds of characters, and the folding by which ゴミ and ごみ, コンピューター and コンピュータ are one.
public final class Script {

    private static final int LONG_WORD = 4;

    private Script() {}

    public static boolean isJapanese(char c) {
        return isKanji(c) || isKana(c);
    }

    public static boolean isKanji(char c) {
        return c == '々' || (c >= '一' && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0xF900 && c <= 0xFAFF);
    }

    public static boolean isKana(char c) {
        return isKatakana(c) || isHiragana(c);
    }

    public static boolean isKatakana(char c) {
        return (c >= 'ァ' && c <= 'ヺ') || c == 'ー';
    }

    public static boolean isHiragana(char c) {
        return c >= 'ぁ' && c <= 'ゖ';
    }

    public static boolean hasJapanese(CharSequence text) {
        return text.chars().anyMatch(c -> isJapanese((char) c));
    }

    public static boolean hasKanji(CharSequence text) {
        return text.chars().anyMatch(c -> isKanji((char) c));
    }

    public static boolean isAllKatakana(CharSequence text) {
        return text.chars().allMatch(c -> isKatakana((char) c));
    }

    /// Hiragana as katakana, character by character: places stay what they were.
    public static String folded(CharSequence text) {
        var folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            var c = folded.charAt(i);
            if (isHiragana(c)) {
                folded.setCharAt(i, (char) (c + 0x60));
            }
        }
        return folded.toString();
    }

    /// The key under which a Japanese word is known.
    public static String key(CharSequence word) {
        var folded = folded(word);
        var end = folded.length();
        return end >= LONG_WORD && folded.charAt(end - 1) == 'ー' ? folded.substring(0, end - 1) : folded;
    }
}
