package musubi.search.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// A text in the form in which it is compared: NFKC, lower case, one dash, one apostrophe. Each character knows where
/// in
/// the original it came from. Whatever is not text (control characters, halves of surrogate pairs) becomes a space.
public final class NormalText {

    private final String original;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private NormalText(String original, String text, int[] starts, int[] ends) {
        this.original = original;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    public static NormalText of(String original) {
        var out = new StringBuilder(original.length());
        var starts = new int[original.length() + 16];
        var ends = new int[original.length() + 16];
        for (int i = 0; i < original.length(); ) {
            var next = clusterEnd(original, i);
            var at = out.length();
            append(out, original, i, next);
            if (out.length() > starts.length) {
                starts = Arrays.copyOf(starts, out.length() * 2);
                ends = Arrays.copyOf(ends, out.length() * 2);
            }
            Arrays.fill(starts, at, out.length(), i);
            Arrays.fill(ends, at, out.length(), next);
            i = next;
        }
        return new NormalText(original, out.toString(), starts, ends);
    }

    private static int clusterEnd(String text, int from) {
        var end = from + Character.charCount(text.codePointAt(from));
        while (end < text.length() && isMark(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isMark(char c) {
        return c == 'ﾞ' || c == 'ﾟ' || (c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static void append(StringBuilder out, String text, int from, int to) {
        var first = text.charAt(from);
        if (to == from + 1 && first < 0x80) {
            out.append(Character.isISOControl(first) ? ' ' : Character.toLowerCase(first));
        } else if (Character.isSurrogate(first) && to == from + 1) {
            out.append(' ');
        } else {
            Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT)
                    .chars()
                    .forEach(c -> out.append(unified((char) c)));
        }
    }

    private static char unified(char c) {
        return switch (c) {
            case '‐', '‑', '‒', '–', '—', '−' -> '-';
            case '’', '‘', '´' -> '\'';
            case '〜' -> '~';
            default -> Character.isISOControl(c) ? ' ' : c;
        };
    }

    public String text() {
        return text;
    }

    /// The piece between two places as it was written.
    public String written(int start, int end) {
        return original.substring(startOf(start), endBefore(end));
    }

    /// Where in the original the character at `index` begins.
    public int startOf(int index) {
        return starts[index];
    }

    /// Where in the original the piece that ends before `index` ends.
    public int endBefore(int index) {
        return ends[index - 1];
    }
}
