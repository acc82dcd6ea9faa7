package musubi.publishing.leak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import musubi.exchange.Statement.Part;
import org.jspecify.annotations.Nullable;

/// What is sent to an address that takes a form: nothing, nonsense, and a form in order.
record Forms(Places places) {

    static final Map<String, String> EMPTY = Map.of();
    static final Map<String, String> BAD = Map.ofEntries(
            Map.entry("title_ja", " "),
            Map.entry("level", "NONSENSE"),
            Map.entry("version", "-1"),
            Map.entry("formId", "x"),
            Map.entry("q", "\u0007"),
            Map.entry("words", "\u0007"),
            Map.entry("partner", "seed:x"),
            Map.entry("to_need", ""),
            Map.entry("answer", "x"),
            Map.entry("step", "x"),
            Map.entry("role", "x"),
            Map.entry("token", "x"),
            Map.entry("login", "x"),
            Map.entry("password", "x"),
            Map.entry("corporateNumber", "1"),
            Map.entry("nameJa", "\u0007"));

    List<Map<String, String>> all(Viewer viewer, String address) {
        return address.matches(".*/(close|withdraw|reopen)")
                ? List.of(EMPTY)
                : List.of(EMPTY, BAD, full(viewer, address), closed(viewer, address));
    }

    /// In order, but so closed that the sender may not read what comes of it.
    private Map<String, String> closed(Viewer viewer, String address) {
        var closed = new HashMap<>(with(full(viewer, address), "level", "NAMED_PARTIES"));
        for (var part : Part.values()) {
            closed.put("level_" + part.key(), "NAMED_PARTIES");
        }
        return closed;
    }

    /// In order, as far as this viewer can have it in order.
    Map<String, String> full(Viewer viewer, String address) {
        var path = address.replaceAll("\\?.*", "");
        if (path.startsWith("/organisations")) {
            return organisation();
        }
        if (path.endsWith("/introduce")) {
            return introduction("organisation:" + places.partner());
        }
        if (path.startsWith("/seeds") || path.startsWith("/needs")) {
            return entry(viewer);
        }
        if (path.equals("/work/terms")) {
            return term();
        }
        return path.startsWith("/ask/") ? asking() : rest();
    }

    /// Looks at what would change if the word that stands in every text meant something.
    private static Map<String, String> term() {
        return Map.of("do", "look", "english", LeakWorld.COMMON, "note", "（架空）", "version", "9", "formId", form());
    }

    static Map<String, String> with(Map<String, String> form, String field, String value) {
        var changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, String> organisation() {
        return with(
                Map.of("nameJa", "試しの会社（架空）", "kind", "COMPANY", "side", "INDUSTRY", "level", "PUBLIC", "version", "1"),
                "formId",
                UUID.randomUUID().toString());
    }

    private static Map<String, String> introduction(String partner) {
        return Map.of("partner", partner, "to_need", "はじめまして", "to_partner", "はじめまして", "formId", form());
    }

    private Map<String, String> entry(Viewer viewer) {
        var actor = viewer.actor();
        var community = first(actor.coordinates(), first(actor.memberOf(), places.there()));
        var entry = new HashMap<>(Map.of("title_ja", "試しの題（架空）", "title_en", "A trial", "version", "1"));
        entry.putAll(Map.of("summary_ja", "試しです", "community", community.toString(), "formId", form()));
        entry.putAll(Map.of("level_title", "PUBLIC", "level_summary", "PUBLIC"));
        var owner = first(actor.organisations(), null);
        if (owner != null) {
            entry.put("owner", owner.toString());
        }
        return entry;
    }

    private Map<String, String> asking() {
        var asking = new HashMap<>(Map.of("q", "漬物のにおいを減らしたい", "prefecture", "06", "name", "試しの人（架空）"));
        asking.putAll(Map.of("reach", "（架空）", "level", "COORDINATORS", "formId", form()));
        asking.put("community", places.there().toString());
        return asking;
    }

    /// Answers, steps and words of introductions and receipts.
    private static Map<String, String> rest() {
        return Map.of("q", "漬物", "answer", "accept", "side", "NEED", "step", "met", "words", "もう一言", "login", "nobody");
    }

    private static String form() {
        return UUID.randomUUID().toString();
    }

    private static @Nullable UUID first(Iterable<UUID> some, @Nullable UUID otherwise) {
        var ids = some.iterator();
        return ids.hasNext() ? ids.next() : otherwise;
    }
}
