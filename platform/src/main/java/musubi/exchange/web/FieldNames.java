package musubi.exchange.web;

import static musubi.pages.Words.t;

import java.util.Map;
import java.util.Optional;
import musubi.kernel.Language;
import musubi.pages.Words;

/// What the fields of the forms are called, in few words, where a problem is told away from its field.
final class FieldNames {

    /// Fields whose label is a question or a key of another name.
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("q", "exchange.name.q"),
            Map.entry("name", "exchange.name.name"),
            Map.entry("owner", "exchange.name.owner"),
            Map.entry("laboratory", "exchange.laboratory"),
            Map.entry("reach", "exchange.ask.reach"),
            Map.entry("words", "exchange.asked.words"),
            Map.entry("community", "exchange.community"),
            Map.entry("valid_to", "exchange.valid-to"),
            Map.entry("name_ja", "exchange.desk.name.ja"),
            Map.entry("answer_days", "exchange.desk.answer"),
            Map.entry("introduce_days", "exchange.desk.introduce"),
            Map.entry("next", "exchange.desk.next"),
            Map.entry("desk", "exchange.seat.desk"),
            Map.entry("account", "exchange.seat.account"),
            Map.entry("specialities", "exchange.seat.specialities"),
            Map.entry("employer", "exchange.seat.employer"),
            Map.entry("from_day", "exchange.seat.from"),
            Map.entry("to_day", "exchange.seat.to"),
            Map.entry("successor", "exchange.handover.successor"),
            Map.entry("word", "exchange.handover.word"),
            Map.entry("opens_on", "exchange.opens-on"),
            Map.entry("opens_to", "exchange.opens-to"),
            Map.entry("field", "exchange.field"),
            Map.entry("to_need", "exchange.letters.to.need"),
            Map.entry("to_partner", "exchange.letters.to.partner"));

    private static final String LEVEL = "level_";

    private FieldNames() {}

    /// Empty for what is wrong with the whole form; what is written in another language than the form says so.
    static Optional<String> of(String field, Language main) {
        var other = main.other();
        return field.endsWith(ending(other))
                ? plain(field.replaceFirst(ending(other) + "$", "")).map(name -> name + t("exchange.in." + other.tag()))
                : plain(field.replaceFirst(ending(main) + "$", ""));
    }

    private static String ending(Language language) {
        return "_" + language.tag();
    }

    private static Optional<String> plain(String field) {
        return field.startsWith(LEVEL)
                ? part(field.substring(LEVEL.length())).map(part -> t("exchange.disclosure.of", part))
                : Optional.ofNullable(NAMES.get(field)).map(Words::t).or(() -> part(field));
    }

    private static Optional<String> part(String part) {
        var key = "exchange.part." + part;
        return Words.has(key) ? Optional.of(t(key)) : Optional.empty();
    }
}
