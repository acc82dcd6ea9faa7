package musubi.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import musubi.kernel.Language;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Everything a reader sees, from `messages/<module>_<language>.properties`, in the language of the request.
///
/// A pattern holds `{0}`, `{1}` … and nothing else; an apostrophe is an apostrophe.
public final class Words {

    private static final Map<String, String> JAPANESE = load("ja");
    private static final Map<String, String> ENGLISH = load("en");

    private Words() {}

    /// The text for a key in the reader's language; an unknown key comes back in brackets, and a test finds it.
    public static String t(String key, Object... values) {
        return in(language(), key, values);
    }

    public static String in(Language language, String key, Object... values) {
        var text = texts(language).getOrDefault(key, "[" + key + "]");
        for (var i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    public static boolean has(String key) {
        return JAPANESE.containsKey(key);
    }

    public static Language language() {
        return Locale.ENGLISH
                        .getLanguage()
                        .equals(LocaleContextHolder.getLocale().getLanguage())
                ? Language.EN
                : Language.JA;
    }

    private static Map<String, String> texts(Language language) {
        return language == Language.EN ? ENGLISH : JAPANESE;
    }

    private static Map<String, String> load(String language) {
        var texts = new HashMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language + ".properties")) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }
}
