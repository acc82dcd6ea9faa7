package musubi.kernel;

import org.jspecify.annotations.Nullable;

/// The parts of names as they are kept: one clean line, never empty where a name is required.
final class NameText {

    private static final int LONGEST = 200;

    private NameText() {}

    static String clean(String text) {
        return PlainText.line(text, LONGEST).orElseThrow();
    }

    static String required(String text) {
        var clean = clean(text);
        if (clean.isEmpty()) {
            throw new IllegalArgumentException("a name cannot be empty");
        }
        return clean;
    }

    static @Nullable String optional(@Nullable String text) {
        return text == null || text.isBlank() ? null : clean(text);
    }

    static @Nullable String reading(@Nullable String text) {
        return text == null || text.isBlank() ? null : Kana.read(text).orElseThrow();
    }
}
