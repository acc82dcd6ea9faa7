package musubi.exchange.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import musubi.access.AccountId;
import musubi.kernel.Bilingual;
import musubi.kernel.Language;
import musubi.pages.Words;
import musubi.tasks.Notice;
import musubi.tasks.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Puts what happened with an inquiry into the inbox of those concerned; each turn is told once, whichever node tells
/// it.
@Component
class InquiryNotices {

    private final Notices notices;
    private final Clock clock;

    InquiryNotices(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /// The promised day has come or gone.
    void reminded(JdbcClient jdbc, Inquiry inquiry, Instant now) {
        tellToday(jdbc, inquiry, "reminded." + inquiry.state().name().toLowerCase(Locale.ROOT), owner(inquiry), now);
    }

    /// Its owner left; now it is somebody else's.
    void handedOver(JdbcClient jdbc, Inquiry inquiry, Instant now) {
        tell(jdbc, inquiry, "handed-over", owner(inquiry));
    }

    /// Those who asked wrote again.
    void wrote(JdbcClient jdbc, Inquiry inquiry, Instant now) {
        var key = "inquiry:%s:%s:wrote".formatted(inquiry.need(), now);
        tell(jdbc, inquiry, new Told(key, "wrote", null), owner(inquiry));
    }

    /// Nobody answered; now it lies at another desk.
    void escalated(JdbcClient jdbc, Inquiry before, Inquiry after, Instant now) {
        tell(jdbc, before, "gone", owner(before));
        tell(jdbc, after, "come", owner(after));
    }

    /// Nobody answered and there is no desk left to go to, or somebody took it in hand and let it lie: told to whoever
    /// keeps the office of the community, too.
    void stuck(JdbcClient jdbc, Inquiry inquiry, Instant now) {
        var office = CommunityOffice.of(jdbc, inquiry.post().community());
        var what = inquiry.state() == Inquiry.State.TAKEN ? "left-lying" : "stuck";
        tellToday(jdbc, inquiry, what, owner(inquiry), now);
        tellToday(jdbc, inquiry, what, office, now);
    }

    private static List<UUID> owner(Inquiry inquiry) {
        var owner = inquiry.post().owner();
        return owner == null ? List.of() : List.of(owner);
    }

    private void tell(JdbcClient jdbc, Inquiry inquiry, String what, List<UUID> accounts) {
        var key = "inquiry:%s:%d:%s".formatted(inquiry.need(), inquiry.version(), what);
        tell(jdbc, inquiry, new Told(key, what, null), accounts);
    }

    /// However many there are, one notice a day: the others stand on the desk to which it leads.
    private void tellToday(JdbcClient jdbc, Inquiry inquiry, String what, List<UUID> accounts, Instant now) {
        var key = "inquiries:%s:%s".formatted(what, LocalDate.ofInstant(now, clock.getZone()));
        tell(jdbc, inquiry, new Told(key, what, "/work"), accounts);
    }

    /// @param path where the notice leads, if not to the need
    private record Told(String key, String what, @Nullable String path) {}

    private void tell(JdbcClient jdbc, Inquiry inquiry, Told told, List<UUID> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        var need = about(jdbc, inquiry);
        var subject = words("exchange.notice." + told.what(), need.title());
        var text = words("exchange.notice." + told.what() + ".text", need.title());
        var path = told.path() == null ? need.path() : told.path();
        accounts.forEach(account -> notices.tell(new Notice(told.key(), new AccountId(account), subject, text, path)));
    }

    private record About(@Nullable Bilingual title, String path) {}

    /// What those who coordinate where it lies may read of it.
    private static About about(JdbcClient jdbc, Inquiry inquiry) {
        return jdbc.sql("""
                select e.slug,
                       max(s.text) filter (where s.language = 'JA') as ja, max(s.text) filter (where s.language = 'EN') as en
                from exchange.entry e
                left join exchange.statement s on s.entry = e.id and s.part = 'TITLE'
                    and (access.level_today(s.level, s.opens_on, s.opens_to) = 'PUBLIC'
                         or (e.community = :community
                             and access.level_today(s.level, s.opens_on, s.opens_to) in ('MEMBERS', 'COORDINATORS')))
                where e.id = :need group by e.slug
                """)
                .param("community", inquiry.post().community())
                .param("need", inquiry.need())
                .query((row, n) -> new About(
                        Bilingual.ofEither(row.getString("ja"), row.getString("en")),
                        "/needs/" + row.getString("slug")))
                .single();
    }

    private static Bilingual words(String key, @Nullable Bilingual title) {
        return new Bilingual(in(Language.JA, key, title), in(Language.EN, key, title));
    }

    private static String in(Language language, String key, @Nullable Bilingual title) {
        var shown = title == null ? Words.in(language, "exchange.notice.untold") : title.in(language);
        return Words.in(language, key, shown);
    }
}
