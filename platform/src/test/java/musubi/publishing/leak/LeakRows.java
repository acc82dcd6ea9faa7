package musubi.publishing.leak;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import musubi.exchange.EntryKind;
import musubi.exchange.Statement.Part;
import musubi.kernel.Disclosure;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.Language;
import musubi.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts rows where they belong, as the owner of the tables: behind both walls.
final class LeakRows {

    private static final Uuid7 IDS = new Uuid7(Clock.systemUTC(), new SecureRandom());

    private final JdbcClient jdbc;

    LeakRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static UUID id() {
        return IDS.next();
    }

    record OrganisationRow(
            UUID id,
            String slug,
            Level level,
            String name,
            String about,
            @Nullable String number) {}

    record EntryRow(
            UUID id,
            EntryKind kind,
            String slug,
            Disclosure existence,
            String state,
            @Nullable String receipt) {}

    void community(UUID id, String slug) {
        jdbc.sql("""
                insert into network.community (id, slug, name_ja, name_en, sort_ja, sort_en, scale, state, prefectures,
                    market_areas, sheet, created_at, updated_at)
                values (:id, :slug, :slug, :slug, '!', '!', 'REGIONAL', 'CERTIFIED', '{06}', '{5}',
                    '{"membersComplete": true}', now(), now())
                """).param("id", id).param("slug", slug).update();
    }

    void organisation(OrganisationRow row, @Nullable UUID community) {
        jdbc.sql("""
                insert into network.organisation (id, slug, name_ja, name_en, sort_ja, sort_en, kind, side, prefecture,
                    about_ja, about_en, corporate_number, level, made_up, created_at, updated_at)
                values (:id, :slug, :name, :name, '!', '!', 'COMPANY', 'INDUSTRY', '06', :about, :about, :number, :level, true,
                    now(), now())
                """)
                .param("id", row.id())
                .param("slug", row.slug())
                .param("name", row.name())
                .param("about", row.about())
                .param("number", row.number())
                .param("level", row.level().name())
                .update();
        if (community != null) {
            jdbc.sql("insert into network.membership (id, organisation, community) values (:id, :of, :in)")
                    .param("id", id())
                    .param("of", row.id())
                    .param("in", community)
                    .update();
        }
    }

    void window(UUID organisation, String office) {
        jdbc.sql("""
                insert into network.contact_window
                    (id, slug, organisation, office_ja, office_en, purpose_ja, purpose_en, audience)
                values (:id, :slug, :organisation, :office, :office, :office, :office, '{}')
                """)
                .param("id", id())
                .param("slug", "leak-window-" + organisation)
                .param("organisation", organisation)
                .param("office", office)
                .update();
    }

    void laboratory(UUID organisation, String name) {
        jdbc.sql("""
                insert into network.laboratory (id, organisation, name_ja, created_at, updated_at)
                values (:id, :organisation, :name, now(), now())
                """)
                .param("id", id())
                .param("organisation", organisation)
                .param("name", name)
                .update();
    }

    void figures(UUID organisation, long capital) {
        jdbc.sql("insert into network.organisation_figures (organisation, capital_yen) values (:of, :capital)")
                .param("of", organisation)
                .param("capital", capital)
                .update();
    }

    void account(UUID id) {
        jdbc.sql("""
                insert into access.account (id, login, display_name, demo, created_at)
                values (:id, :login, 'leak（架空）', true, now()) on conflict do nothing
                """).param("id", id).param("login", "leak-" + id).update();
    }

    void entry(EntryRow row, Places places) {
        var asked = row.receipt() != null;
        var existence = row.existence();
        var opensTo = existence.opensTo();
        jdbc.sql("""
                insert into exchange.entry (id, kind, slug, community, owner, named, receipt, level, opens_on, opens_to,
                    parts, market_areas, prefecture, state, created_at, updated_at)
                values (:id, :kind, :slug, :community, :owner, :named, :receipt, :level, :opensOn, :opensTo, :parts,
                    '{5}', '06', :state, now(), now())
                """)
                .param("id", row.id())
                .param("kind", row.kind().name())
                .param("slug", row.slug())
                .param("community", places.here())
                .param("owner", asked ? null : places.owner())
                .param("named", asked ? new UUID[0] : new UUID[] {places.named()})
                .param("receipt", row.receipt())
                .param("level", existence.level().name())
                .param("opensOn", existence.opensOn())
                .param("opensTo", opensTo == null ? null : opensTo.name())
                .param("parts", Arrays.stream(Part.values()).map(Part::name).toArray(String[]::new))
                .param("state", row.state())
                .update();
    }

    void statement(UUID entry, Part part, Language language, Disclosure disclosure, String text) {
        var opensTo = disclosure.opensTo();
        jdbc.sql("""
                insert into exchange.statement (entry, part, language, level, opens_on, opens_to, text)
                values (:entry, :part, :language, :level, :opensOn, :opensTo, :text)
                """)
                .param("entry", entry)
                .param("part", part.name())
                .param("language", language.name())
                .param("level", disclosure.level().name())
                .param("opensOn", disclosure.opensOn())
                .param("opensTo", opensTo == null ? null : opensTo.name())
                .param("text", text)
                .update();
    }

    void referral(UUID id, UUID need, Places places) {
        jdbc.sql("""
                insert into exchange.referral (id, need, partner_kind, partner_organisation, community, coordinator,
                    need_receipt, partner_owner, state, created_at, updated_at)
                values (:id, :need, 'ORGANISATION', :partner, :community, :coordinator, :receipt, :partner, 'SENT',
                    now(), now())
                """)
                .param("id", id)
                .param("need", need)
                .param("partner", places.partner())
                .param("community", places.here())
                .param("coordinator", places.coordinator())
                .param("receipt", places.receipt().hash())
                .update();
    }

    void letter(UUID referral, String side, String text) {
        jdbc.sql("insert into exchange.referral_letter (referral, side, text) values (:referral, :side, :text)")
                .param("referral", referral)
                .param("side", side)
                .param("text", text)
                .update();
    }

    void event(UUID referral, String note, String forWhom) {
        jdbc.sql("""
                insert into exchange.referral_event (id, referral, at, by_side, to_state, note, for_whom)
                values (:id, :referral, now(), 'COORDINATOR', 'SENT', :note, :forWhom)
                """)
                .param("id", id())
                .param("referral", referral)
                .param("note", note)
                .param("forWhom", forWhom)
                .update();
    }

    void audit(String action) {
        jdbc.sql("""
                insert into access.audit_entry (id, at, actor_kind, action, subject_kind)
                values (:id, now(), 'SYSTEM', :action, 'leak')
                """).param("id", id()).param("action", action).update();
    }

    /// One that was taken back, so that the vocabulary stays as it is.
    void term(String note, UUID account) {
        var id = id();
        jdbc.sql("""
                insert into search.term (id, at, account, concept, opens, ja, en, note, submission)
                values (:id, now(), :account, 'leak', true, '{leak}', '{}', :note, :id)
                """)
                .param("id", id)
                .param("account", account)
                .param("note", note)
                .update();
        jdbc.sql("insert into search.term_taken_back (term, at, account) values (:id, now(), :account)")
                .param("id", id)
                .param("account", account)
                .update();
    }

    void person(String family) {
        jdbc.sql("""
                insert into network.person (id, family, given, level, created_at, updated_at)
                values (:id, :family, 'leak（架空）', 'NAMED_PARTIES', now(), now())
                """).param("id", id()).param("family", family).update();
    }

    /// Takes everything out again but the audit entry, which nobody can.
    void forget(Places places) {
        for (var sql : new String[] {
            "delete from exchange.referral_event where referral in (select id from exchange.referral where community = :at)",
            "delete from exchange.referral_letter where referral in (select id from exchange.referral where community = :at)",
            "delete from exchange.referral where community = :at",
            "delete from exchange.statement where entry in (select id from exchange.entry where community = :at)",
            "delete from exchange.entry where community = :at",
            "delete from network.organisation_figures where organisation in (select id from network.organisation where slug like 'leak-%') and :at is not null",
            "delete from network.laboratory where organisation in (select id from network.organisation where slug like 'leak-%') and :at is not null",
            "delete from network.contact_window where slug like 'leak-%' and :at is not null",
            "delete from network.membership where organisation in (select id from network.organisation where slug like 'leak-%') and :at is not null",
            "delete from network.organisation where slug like 'leak-%' and :at is not null",
            "delete from network.community where slug like 'leak-%' and :at is not null",
            "delete from network.person where given = 'leak（架空）' and :at is not null",
            "delete from search.term_taken_back where term in (select id from search.term where concept = 'leak') and :at is not null",
            "delete from search.term where concept = 'leak' and :at is not null",
            "delete from access.account where login like 'leak-%' and :at is not null"
        }) {
            jdbc.sql(sql).param("at", places.here()).update();
        }
    }
}
