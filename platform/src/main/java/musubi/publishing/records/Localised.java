package musubi.publishing.records;

import java.util.Map;
import musubi.kernel.Bilingual;
import musubi.kernel.Language;
import org.jspecify.annotations.Nullable;

/// A text as a map of languages; a language nobody wrote, or that this viewer may not read, is missing.
public record Localised(@Nullable String ja, @Nullable String en) {

    static @Nullable Localised of(@Nullable String ja, @Nullable String en) {
        var japanese = blankIsNone(ja);
        var english = blankIsNone(en);
        return japanese == null && english == null ? null : new Localised(japanese, english);
    }

    static Localised of(Bilingual text) {
        return new Localised(text.ja(), text.en());
    }

    static @Nullable Localised of(@Nullable Map<Language, String> texts) {
        return texts == null ? null : of(texts.get(Language.JA), texts.get(Language.EN));
    }

    /// The text for a reader of this language, or the other one, or nothing.
    public String in(Language reader) {
        var wanted = reader == Language.JA ? ja : en;
        var other = reader == Language.JA ? en : ja;
        if (wanted != null) {
            return wanted;
        }
        return other == null ? "" : other;
    }

    private static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
