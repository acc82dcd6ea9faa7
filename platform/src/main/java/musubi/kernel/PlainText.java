package musubi.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import musubi.kernel.Reading.Problem;

/// Text as people may send it, cleaned before it is stored or compared.
///
/// What is stored and shown keeps its character: ①, ㈱, （） and 髙 stay, only widths of kana, letters and figures
/// are evened out. What is compared goes through full NFKC in [#folded], and through [SearchKey] for searching.
public final class PlainText {

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern SPACES_INSIDE = Pattern.compile("(?<=\\S)[\\p{Zs}\\t]+");
    private static final Pattern TOO_MANY_LINES = Pattern.compile("\n{3,}");
    private static final Pattern ENDS = Pattern.compile("\\A\n+|\n+\\z");

    private PlainText() {}

    /// One line, such as a title: at most so many characters, controls gone, spaces single, ends trimmed.
    public static Reading<String> line(String text, int atMost) {
        return cleaned(text, atMost)
                .flatMap(clean -> within(SPACES.matcher(clean).replaceAll(" ").strip(), atMost));
    }

    /// Several lines, such as a description. Line ends become `\n`, a space at the head of a line stays (字下げ).
    public static Reading<String> paragraphs(String text, int atMost) {
        return cleaned(text, atMost).flatMap(clean -> {
            var spaced = SPACES_INSIDE.matcher(clean).replaceAll(" ");
            var tidy = spaced.lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
            return within(
                    ENDS.matcher(TOO_MANY_LINES.matcher(tidy).replaceAll("\n\n"))
                            .replaceAll(""),
                    atMost);
        });
    }

    /// NFKC with single spaces and no controls, for reading values and making keys; not for display.
    public static String folded(String text) {
        var composed = Normalizer.normalize(DisplayText.withoutControls(text), Normalizer.Form.NFKC);
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }

    private static Reading<String> cleaned(String text, int atMost) {
        if (DisplayText.isBroken(text)) {
            return Reading.unreadable(Problem.BROKEN_CHARACTERS);
        }
        // Cleaning shortens a text, but hardly ever to a tenth: what is far too long is not even looked at.
        return text.length() > 10L * atMost + 1000
                ? Reading.unreadable(Problem.TOO_LONG, atMost)
                : Reading.read(DisplayText.clean(text));
    }

    private static Reading<String> within(String text, int atMost) {
        return text.codePointCount(0, text.length()) <= atMost
                ? Reading.read(text)
                : Reading.unreadable(Problem.TOO_LONG, atMost);
    }
}
