package musubi.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Builds the key of [KanaOrder]: first the plain kana, then the voicing (清 濁 半濁), then what was long or small.
/// The three parts stand behind one another, so that comparing keys compares them in turn.
final class KanaKey {

    private static final Pattern IGNORED = Pattern.compile("[\\s・]");
    private static final String SMALL = "ァィゥェォッャュョヮヵヶ";
    private static final String LARGE = "アイウエオツヤユヨワカケ";

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder voicing = new StringBuilder();
    private final StringBuilder size = new StringBuilder();

    private KanaKey() {}

    static String of(String text) {
        var key = new KanaKey();
        var kana = IGNORED.matcher(Kana.toKatakana(PlainText.folded(text))).replaceAll("");
        Normalizer.normalize(kana.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .forEach(key::add);
        return key.plain + "\u0001" + key.voicing + "\u0001" + key.size;
    }

    private void add(int point) {
        switch (point) {
            case '\u3099' -> mark('2');
            case '\u309A' -> mark('3');
            case 'ー' -> put(KanaVowel.after(before()), '1');
            case 'ヽ' -> put(before(), '3');
            default -> {
                var small = SMALL.indexOf(point);
                put(small >= 0 ? LARGE.charAt(small) : point, small >= 0 ? '2' : '4');
            }
        }
    }

    private void put(int point, char how) {
        plain.appendCodePoint(point);
        voicing.append('1');
        size.append(how);
    }

    private void mark(char voice) {
        if (!voicing.isEmpty()) {
            voicing.setCharAt(voicing.length() - 1, voice);
        }
    }

    private int before() {
        return plain.isEmpty() ? 'ー' : plain.codePointBefore(plain.length());
    }
}
