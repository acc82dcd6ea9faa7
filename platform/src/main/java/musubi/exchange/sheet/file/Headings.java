package musubi.exchange.sheet.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import musubi.exchange.sheet.form.Column;
import musubi.kernel.Language;
import musubi.kernel.SearchKey;
import musubi.pages.Words;

/// The headings of the columns in both languages, wherever they stand and however they are marked.
final class Headings {

    private static final Map<Language, Map<Column, SearchKey>> KEYS = keys();

    private Headings() {}

    static String label(Column column, Language language) {
        return Words.in(language, "exchange.sheet.column." + column.name());
    }

    /// With its mark, where something has to be filled in.
    static String marked(Column column, Language language) {
        return label(column, language)
                + (column.isRequired() ? Words.in(language, "exchange.sheet.required-mark") : "");
    }

    static Places places(Grid.Row headings) {
        var places = Places.none();
        for (int place = 0; place < headings.cells().size(); place++) {
            var key = key(headings.cell(place));
            for (var language : Language.values()) {
                for (var column : Column.values()) {
                    if (key.equals(of(language).get(column))) {
                        places = places.with(column, place);
                    }
                }
            }
        }
        return places;
    }

    /// The language most of them are in.
    static Language language(Grid.Row headings) {
        return count(headings.cells(), Language.EN) > count(headings.cells(), Language.JA) ? Language.EN : Language.JA;
    }

    private static long count(List<String> headings, Language language) {
        return headings.stream()
                .filter(heading -> of(language).containsValue(key(heading)))
                .count();
    }

    private static Map<Language, Map<Column, SearchKey>> keys() {
        var keys = new EnumMap<Language, Map<Column, SearchKey>>(Language.class);
        for (var language : Language.values()) {
            var ofLanguage = new EnumMap<Column, SearchKey>(Column.class);
            for (var column : Column.values()) {
                ofLanguage.put(column, key(label(column, language)));
            }
            keys.put(language, ofLanguage);
        }
        return keys;
    }

    private static Map<Column, SearchKey> of(Language language) {
        return Objects.requireNonNull(KEYS.get(language));
    }

    private static SearchKey key(String heading) {
        var plain = heading.toLowerCase(Locale.ROOT).replaceAll("[※＊*].*", "");
        return SearchKey.of(plain.length() > 60 ? "" : plain);
    }
}
