package musubi.exchange.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import musubi.access.AccountId;
import musubi.exchange.handover.Handovers.Made;
import musubi.exchange.handover.Ledger.Head;
import musubi.exchange.handover.Succession.Kind;
import musubi.kernel.Bilingual;
import musubi.kernel.JapaneseDay;
import musubi.kernel.Language;
import musubi.pages.Words;
import musubi.tasks.Notice;
import musubi.tasks.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Puts terms that end and things that changed hands into the inbox of those concerned, each told once.
@Component
class HandoverNotices {

    private final Notices notices;

    HandoverNotices(Notices notices) {
        this.notices = notices;
    }

    /// Each successor learns what came; whoever had it learns who has it now, unless it was done by that very person.
    void handedOver(JdbcClient jdbc, Head head, Succession.Plan plan) {
        var name = name(jdbc, head.account(), head.community());
        var mine = plan.takers().entrySet().stream()
                .filter(taken -> taken.getKey().community().equals(head.community()))
                .toList();
        var path = "/handovers/" + head.id();
        mine.stream().map(taken -> taken.getValue()).distinct().forEach(successor -> {
            var inquiries = mine.stream()
                    .filter(taken -> taken.getValue().equals(successor))
                    .filter(taken -> taken.getKey().kind() == Kind.INQUIRY)
                    .count();
            var all = mine.stream()
                    .filter(taken -> taken.getValue().equals(successor))
                    .count();
            tell(
                    head.id() + ":to",
                    successor,
                    path,
                    told("exchange.notice.handed", head.words(), name, inquiries, all - inquiries));
        });
        if (!head.account().equals(head.by())) {
            tell(head.id() + ":from", head.account(), path, told("exchange.notice.handed-on", null, name));
        }
    }

    void takenBack(JdbcClient jdbc, Made made) {
        var successors = jdbc.sql("""
                select distinct t.successor from exchange.handover_item t
                where t.handover = :id and t.successor is not null
                """).param("id", made.id()).query(InHand::id).list();
        for (var successor : successors) {
            tell(
                    made.id() + ":back",
                    successor,
                    "/handovers/" + made.id(),
                    told("exchange.notice.taken-back", null, made.name()));
        }
        tell(made.id() + ":back", made.account(), "/work", told("exchange.notice.yours-again", null, made.name()));
    }

    /// @param stage so many days before the end this is told at the earliest
    void ends(UUID account, UUID community, Ending ending, int stage) {
        var path = "/handover/" + account;
        var key = "%s:%s:%s:%d".formatted(account, community, ending.last(), stage);
        var words = new Told(
                both(language -> Words.in(language, "exchange.notice.term", ending.name(), day(ending, language))),
                both(language -> Words.in(
                        language,
                        "exchange.notice.term.text",
                        ending.name(),
                        day(ending, language),
                        ending.inquiries(),
                        ending.introductions())));
        tell("term:" + key, account, path, words);
        ending.office().forEach(office -> tell("term:" + key, office, path, words));
    }

    /// A term that ends, and what is still open then.
    record Ending(String name, LocalDate last, int inquiries, int introductions, List<UUID> office) {}

    private record Told(Bilingual subject, Bilingual text) {}

    private interface Saying {
        String in(Language language);
    }

    private static Told told(String key, @Nullable String words, Object... values) {
        return new Told(
                both(language -> Words.in(language, key, values)),
                both(language -> Words.in(language, key + ".text", values)
                        + (words == null ? "" : "\n\n" + Words.in(language, "exchange.notice.handed.words", words))));
    }

    private static Bilingual both(Saying saying) {
        return new Bilingual(saying.in(Language.JA), saying.in(Language.EN));
    }

    private static String day(Ending ending, Language language) {
        return JapaneseDay.of(ending.last()).in(language);
    }

    private void tell(String key, UUID account, String path, Told told) {
        notices.tell(new Notice("handover:" + key, new AccountId(account), told.subject(), told.text(), path));
    }

    private static String name(JdbcClient jdbc, UUID account, UUID community) {
        return jdbc.sql("select exchange.colleague(:account, :community)")
                .param("account", account)
                .param("community", community)
                .query(String.class)
                .single();
    }
}
