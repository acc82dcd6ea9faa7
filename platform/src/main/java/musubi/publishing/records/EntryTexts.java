package musubi.publishing.records;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import musubi.exchange.Statement.Part;
import musubi.kernel.Language;
import musubi.publishing.records.EntryRecord.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The statements of many entries in one query: those that row security lets the viewer read.
final class EntryTexts {

    private final Map<UUID, Map<Part, Map<Language, String>>> texts = new HashMap<>();

    private EntryTexts() {}

    static EntryTexts of(JdbcClient jdbc, Collection<UUID> entries) {
        var read = new EntryTexts();
        if (!entries.isEmpty()) {
            jdbc.sql("select s.entry, s.part, s.language, s.text from exchange.statement s where s.entry = any (:ids)")
                    .param("ids", entries.toArray(UUID[]::new))
                    .query((row, number) -> read.keep(
                            row.getObject("entry", UUID.class),
                            Part.valueOf(row.getString("part")),
                            Language.valueOf(row.getString("language")),
                            row.getString("text")))
                    .list();
        }
        return read;
    }

    private boolean keep(UUID entry, Part part, Language language, String text) {
        texts.computeIfAbsent(entry, id -> new EnumMap<>(Part.class))
                .computeIfAbsent(part, key -> new EnumMap<>(Language.class))
                .put(language, text);
        return true;
    }

    /// @param parts every part the entry has, readable or not
    Texts of(UUID entry, List<Part> parts) {
        var readable = texts.getOrDefault(entry, Map.of());
        var withheld = parts.stream()
                .filter(part -> !readable.containsKey(part))
                .sorted()
                .map(Part::key)
                .toList();
        return new Texts(
                Localised.of(readable.get(Part.TITLE)),
                Localised.of(readable.get(Part.SUMMARY)),
                Localised.of(readable.get(Part.DETAILS)),
                Localised.of(readable.get(Part.KEYWORDS)),
                Localised.of(readable.get(Part.CONTACT)),
                Row.orNone(withheld));
    }
}
