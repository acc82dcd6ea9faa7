package musubi.exchange.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.exchange.Entry;
import musubi.exchange.Statement;
import musubi.kernel.Bilingual;
import musubi.kernel.Disclosure;
import musubi.kernel.Language;
import musubi.pages.Answers;
import org.jspecify.annotations.Nullable;

/// Turns an entry back into the answers from which it could have been made.
public final class EntryAnswers {

    private EntryAnswers() {}

    /// @param reader the language of whoever will read them
    public static Answers of(Entry entry, Language reader) {
        var values = new HashMap<String, String>();
        values.put("version", Integer.toString(entry.life().version()));
        levels(values, entry);
        for (var statement : entry.texts().readable()) {
            values.put(EntryRules.field(statement.part(), statement.language()), statement.text());
        }
        facts(values, entry);
        put(values, "community", entry.ties().community());
        put(values, "owner", entry.ties().owner());
        put(values, "laboratory", entry.ties().laboratory());
        values.put(Veil.FIELD, entry.ties().veiled() ? "true" : "");
        put(values, "valid_to", entry.life().validTo());
        values.put(Answers.MAIN, mainOf(values, reader).tag());
        values.put("named", entry.ties().named().stream().map(UUID::toString).collect(Collectors.joining(",")));
        return new Answers(values);
    }

    /// Whoever wrote it wrote in this language; where both are there, the reader's.
    private static Language mainOf(Map<String, String> values, Language reader) {
        var isTheirs = !values.containsKey(EntryRules.field(Statement.Part.TITLE, reader))
                && values.containsKey(EntryRules.field(Statement.Part.TITLE, reader.other()));
        return isTheirs ? reader.other() : reader;
    }

    private static void levels(HashMap<String, String> values, Entry entry) {
        for (var part : Statement.Part.values()) {
            values.put(
                    "level_" + part.key(),
                    part == Statement.Part.CONTACT
                            ? "COORDINATORS"
                            : entry.existence().level().name());
        }
        for (var statement : entry.texts().readable()) {
            values.put(
                    "level_" + statement.part().key(),
                    statement.disclosure().level().name());
            embargo(values, statement.disclosure());
        }
        embargo(values, entry.existence());
    }

    private static void embargo(HashMap<String, String> values, Disclosure disclosure) {
        put(values, "opens_on", disclosure.opensOn());
        put(values, "opens_to", disclosure.opensTo());
    }

    private static void facts(HashMap<String, String> values, Entry entry) {
        var about = entry.about();
        put(values, "field", about.field());
        put(values, "application", about.application());
        put(values, "stage", about.stage());
        put(values, "prefecture", about.prefecture());
        put(values, "mark", about.mark());
        values.put("areas", about.areas().stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    private static void put(HashMap<String, String> values, String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Bilingual(var ja, var en) -> {
                values.put(name + "_ja", ja);
                values.put(name + "_en", en == null ? "" : en);
            }
            default -> values.put(name, value.toString());
        }
    }
}
