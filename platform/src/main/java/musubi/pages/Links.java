package musubi.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import musubi.kernel.Language;

/// Addresses inside the site, in the language of the reader.
public final class Links {

    private Links() {}

    /// `path` begins with a slash and is encoded already.
    public static String to(String path) {
        return Words.language() == Language.EN ? LanguageFilter.ENGLISH + path : path;
    }

    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /// The same page in the other language.
    static String in(Language language, String path) {
        return language == Language.EN ? LanguageFilter.ENGLISH + path : path;
    }

    static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
