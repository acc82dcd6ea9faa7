package musubi.search;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import musubi.access.Stake;
import musubi.kernel.Disclosure;
import musubi.kernel.Language;
import musubi.search.Passage.Part;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/// The seeds and needs that come with the platform, as documents of the index.
final class ReferenceShelf {

    private ReferenceShelf() {}

    static Shelf of(String kind, String resource) throws IOException {
        var shelf = new Shelf(kind);
        try (InputStream in = Objects.requireNonNull(ReferenceShelf.class.getResourceAsStream(resource))) {
            List<Map<String, Object>> entries = new Yaml().load(in);
            entries.forEach(entry -> shelf.put(document(kind, entry)));
        }
        return shelf;
    }

    private static SearchDocument document(String kind, Map<String, Object> entry) {
        var passages = new ArrayList<Passage>();
        add(passages, Part.TITLE, entry.get("title"));
        add(passages, Part.SUMMARY, entry.get("summary"));
        add(passages, Part.BODY, entry.get("details"));
        add(passages, Part.KEYWORDS, entry.get("keywords"));
        add(passages, Part.KEYWORDS, entry.get("everydayWords"));
        return new SearchDocument(
                new RecordRef(kind, ADocument.id(String.valueOf(entry.get("slug")))),
                Stake.NOBODY,
                Disclosure.PUBLIC,
                passages,
                new SearchDocument.Facets(Set.of(), Set.of(), Set.of()));
    }

    private static void add(List<Passage> passages, Part part, @Nullable Object texts) {
        if (texts instanceof Map<?, ?> byLanguage) {
            for (var language : Language.values()) {
                var text = byLanguage.get(language.name().toLowerCase(Locale.ROOT));
                if (text != null) {
                    passages.add(new Passage(part, language, Disclosure.PUBLIC, joined(text)));
                }
            }
        }
    }

    private static String joined(Object text) {
        return text instanceof List<?> many
                ? String.join("、", many.stream().map(String::valueOf).toList())
                : text.toString();
    }
}
