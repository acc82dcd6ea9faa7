package musubi.exchange.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.Statement;
import musubi.exchange.wording.Answers;
import musubi.exchange.wording.EntryRules;
import musubi.kernel.Bilingual;
import musubi.kernel.Disclosure;
import musubi.kernel.Language;
import musubi.kernel.UuidText;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;

/// Turns an entry into the answers of its form, and addresses into kinds and ids.
final class EntryForms {

    private EntryForms() {}

    static EntryKind kind(String path) {
        return path.equals("seeds") ? EntryKind.SEED : EntryKind.NEED;
    }

    static @Nullable UUID id(String text) {
        return UuidText.read(text).orElse(null);
    }

    static boolean mayEnter(Actor actor) {
        return !actor.organisations().isEmpty() || !actor.coordinates().isEmpty();
    }

    /// What the form of a new entry says before anything is typed.
    static Answers fresh(Actor actor) {
        var values = new HashMap<String, String>();
        values.put("formId", UUID.randomUUID().toString());
        values.put(Answers.MAIN, Words.language().tag());
        actor.memberOf().stream().findFirst().ifPresent(id -> values.put("community", id.toString()));
        actor.organisations().stream().findFirst().ifPresent(id -> values.put("owner", id.toString()));
        for (var part : Statement.Part.values()) {
            values.put("level_" + part.key(), part == Statement.Part.CONTACT ? "COORDINATORS" : "PUBLIC");
        }
        return new Answers(values);
    }

    static Answers of(Entry entry) {
        var values = new HashMap<String, String>();
        values.put("version", Integer.toString(entry.life().version()));
        values.put("formId", UUID.randomUUID().toString());
        levels(values, entry);
        for (var statement : entry.texts().readable()) {
            values.put(EntryRules.field(statement.part(), statement.language()), statement.text());
        }
        facts(values, entry);
        put(values, "community", entry.ties().community());
        put(values, "owner", entry.ties().owner());
        put(values, "valid_to", entry.life().validTo());
        values.put(Answers.MAIN, mainOf(values).tag());
        values.put("named", entry.ties().named().stream().map(UUID::toString).collect(Collectors.joining(",")));
        return new Answers(values);
    }

    /// Whoever wrote it wrote in this language; where both are there, the reader's.
    private static Language mainOf(Map<String, String> values) {
        var reader = Words.language();
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
