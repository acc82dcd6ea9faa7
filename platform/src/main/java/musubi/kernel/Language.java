package musubi.kernel;

import java.util.Locale;
import java.util.Optional;

/// A language the site speaks. Japanese comes first, and is what the other falls back to.
public enum Language {
    JA(Locale.JAPAN),
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// `ja` or `en`, as in addresses and in the `lang` attribute.
    public String tag() {
        return locale.getLanguage();
    }

    /// The one that this is not.
    public Language other() {
        return this == JA ? EN : JA;
    }

    public static Optional<Language> ofTag(String tag) {
        var wanted = Locale.forLanguageTag(tag).getLanguage();
        for (var language : values()) {
            if (language.tag().equals(wanted)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
