package musubi.portal.commandline;

import java.util.List;
import java.util.Locale;
import musubi.kernel.Language;
import musubi.pages.Words;

/// A sentence from the message files with what fills its gaps; a gap may be filled by another sentence.
public record Said(String key, List<Object> values) {

    public Said {
        values = List.copyOf(values);
    }

    public static Said of(String key, Object... values) {
        return new Said(key, List.of(values));
    }

    public String in(Language language) {
        return Words.in(
                language,
                key,
                values.stream().map(value -> shown(value, language)).toArray());
    }

    /// Both languages in one line, as whoever sits at the machine has chosen none.
    public String inBoth() {
        return in(Language.JA) + " / " + in(Language.EN);
    }

    private static Object shown(Object value, Language language) {
        return switch (value) {
            case Said said -> said.in(language);
            case Long number -> String.format(Locale.ROOT, "%,d", number);
            case Integer number -> String.format(Locale.ROOT, "%,d", number);
            default -> value;
        };
    }
}
