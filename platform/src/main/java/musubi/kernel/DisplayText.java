package musubi.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// The part of cleaning a text that leaves its looks alone.
final class DisplayText {

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?|[\\u0085\\u2028\\u2029]");
    /// Controls except tab and line feed, and invisible characters that hide or turn text around.
    private static final Pattern CONTROLS = Pattern.compile(
            "[\\p{Cc}&&[^\\t\\n]]|[\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\ufffb]");
    /// Full-width letters and figures, half-width kana.
    private static final Pattern OTHER_WIDTH = Pattern.compile("[０-９Ａ-Ｚａ-ｚ\\uff65-\\uff9f]+");
    private static final Pattern KANA_AND_MARK =
            Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsLatin}]\\p{Mn}+");

    private DisplayText() {}

    /// A NUL or half a surrogate pair: the text was damaged on its way, and no database stores it.
    static boolean isBroken(String text) {
        return text.codePoints().anyMatch(point -> point == 0 || point >= 0xD800 && point <= 0xDFFF);
    }

    static String withoutControls(String text) {
        var lines = LINE_ENDS.matcher(text).replaceAll("\n");
        return CONTROLS.matcher(lines).replaceAll("");
    }

    static String clean(String text) {
        var even = OTHER_WIDTH
                .matcher(withoutControls(text))
                .replaceAll(run -> Normalizer.normalize(run.group(), Normalizer.Form.NFKC));
        return KANA_AND_MARK.matcher(even).replaceAll(run -> Normalizer.normalize(run.group(), Normalizer.Form.NFC));
    }
}
