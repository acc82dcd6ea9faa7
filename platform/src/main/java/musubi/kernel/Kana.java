package musubi.kernel;

import java.util.regex.Pattern;
import musubi.kernel.Reading.Problem;

/// フリガナ: readings, kept in full-width katakana whatever was typed.
public final class Kana {

    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヶー・ ]+");
    private static final int HIRAGANA_TO_KATAKANA = 'ァ' - 'ぁ';

    private Kana() {}

    /// Reads hiragana, half-width and full-width katakana; the hint of a refusal is the first other character.
    public static Reading<String> read(String text) {
        var kana = toKatakana(Typed.oneSpaced(text));
        if (kana.isEmpty()) {
            return Reading.unreadable(Problem.EMPTY);
        }
        return kana.codePoints()
                .mapToObj(Character::toString)
                .filter(character -> !isKatakana(character))
                .findFirst()
                .<Reading<String>>map(character -> Reading.unreadable(Problem.NOT_KANA, character))
                .orElseGet(() -> Reading.read(kana));
    }

    public static boolean isKatakana(String text) {
        return KATAKANA.matcher(text).matches();
    }

    /// Hiragana as katakana, everything else as it is.
    public static String toKatakana(String text) {
        var katakana = new StringBuilder(text.length());
        for (var character : text.toCharArray()) {
            var hiragana = character >= 'ぁ' && character <= 'ゖ' || character == 'ゝ' || character == 'ゞ';
            katakana.append(hiragana ? (char) (character + HIRAGANA_TO_KATAKANA) : character);
        }
        return katakana.toString();
    }
}
