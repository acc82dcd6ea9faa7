package musubi.kernel;

import org.jspecify.annotations.Nullable;

/// A text that exists in Japanese and perhaps in English.
public record Bilingual(String ja, @Nullable String en) {

    public Bilingual {
        en = en == null || en.isBlank() ? null : en;
    }

    public static Bilingual japanese(String ja) {
        return new Bilingual(ja, null);
    }

    /// What there is of the two, standing for both; nothing where there is neither.
    public static @Nullable Bilingual ofEither(@Nullable String ja, @Nullable String en) {
        if (ja == null) {
            return en == null ? null : new Bilingual(en, en);
        }
        return new Bilingual(ja, en);
    }

    /// The text for a reader of this language; Japanese where there is no English.
    public String in(Language language) {
        return language == Language.EN && en != null ? en : ja;
    }

    /// Whether the text is really in this language, so that a page can mark a fallback.
    public boolean speaks(Language language) {
        return language == Language.JA || en != null;
    }
}
