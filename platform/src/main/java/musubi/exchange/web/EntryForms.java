package musubi.exchange.web;

import java.util.HashMap;
import java.util.UUID;
import musubi.access.Actor;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.Statement;
import musubi.exchange.wording.EntryAnswers;
import musubi.kernel.UuidText;
import musubi.pages.Answers;
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
        return EntryAnswers.of(entry, Words.language())
                .with("formId", UUID.randomUUID().toString());
    }
}
