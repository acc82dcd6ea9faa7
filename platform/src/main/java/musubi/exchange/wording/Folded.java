package musubi.exchange.wording;

import org.jspecify.annotations.Nullable;

/// A text and what it drags along, such as quoted history: kept, but shown only to who opens it.
public record Folded(String own, @Nullable String rest) {

    private static final String BETWEEN = "\n\n――――――――\n";

    public static Folded of(String text) {
        var at = text.indexOf(BETWEEN);
        return at < 0
                ? new Folded(text, null)
                : new Folded(text.substring(0, at), text.substring(at + BETWEEN.length()));
    }

    public static String join(String own, String rest) {
        return own + BETWEEN + rest;
    }
}
