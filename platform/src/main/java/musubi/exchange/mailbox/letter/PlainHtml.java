package musubi.exchange.mailbox.letter;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of an HTML message and nothing else of it: no address is opened, no picture fetched, no script kept.
public final class PlainHtml {

    private static final Pattern UNSEEN =
            Pattern.compile("(?is)<!--.*?(?:-->|$)|<(script|style|head|title|template|svg)\\b.*?(?:</\\1\\s*>|$)");
    private static final Pattern LINE_END =
            Pattern.compile("(?i)<br\\b[^>]*>|</(?:p|div|tr|li|h[1-6]|blockquote|table|ul|ol|pre)\\s*>");
    private static final Pattern QUOTE_BEGINS = Pattern.compile("(?i)<blockquote\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("(?s)<[a-zA-Z/!?][^<>]*(?:>|$)");
    private static final Pattern ENTITY = Pattern.compile("&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z]{2,8});");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00a0]+");
    private static final Pattern LINES = Pattern.compile(" ?\\n ?");

    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "yen", "¥", "copy", "©");

    private PlainHtml() {}

    public static String of(String html) {
        var seen = UNSEEN.matcher(html).replaceAll(" ").replaceAll("[\\r\\n]+", " ");
        var quoted = QUOTE_BEGINS.matcher(seen).replaceAll("\n> ");
        var lines = TAG.matcher(LINE_END.matcher(quoted).replaceAll("\n")).replaceAll("");
        var text = SPACES.matcher(
                        ENTITY.matcher(lines).replaceAll(found -> Matcher.quoteReplacement(entity(found.group(1)))))
                .replaceAll(" ");
        return LINES.matcher(text).replaceAll("\n").strip();
    }

    private static String entity(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "&" + name + ";");
        }
        var isHex = name.charAt(1) == 'x';
        var point = Integer.parseInt(name.substring(isHex ? 2 : 1), isHex ? 16 : 10);
        return Character.isValidCodePoint(point) && point != 0 && !isSurrogate(point)
                ? Character.toString(point)
                : "\ufffd";
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
