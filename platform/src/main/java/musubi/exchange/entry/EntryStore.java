package musubi.exchange.entry;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.exchange.Entry;
import musubi.exchange.Statement;
import musubi.exchange.Statement.Part;
import musubi.exchange.wording.Content;
import musubi.kernel.Bilingual;
import musubi.kernel.Disclosure;
import musubi.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes entries: each method is one part of a transaction that its use case holds open.
final class EntryStore {

    private static final String INSERT = """
            insert into exchange.entry (id, kind, slug, community, owner, laboratory, veiled, named, receipt, level, opens_on, opens_to, parts,
                field_ja, field_en, application_ja, application_en, stage, market_areas, prefecture, valid_to,
                status_mark, state, submission, created_by, created_at, updated_at)
            values (:id, :kind, :slug, :community, :owner, :laboratory, :veiled, :named::uuid[], :receipt, :level, :opensOn, :opensTo,
                :parts::text[], :fieldJa, :fieldEn, :applicationJa, :applicationEn, :stage, :areas::int[], :prefecture,
                :validTo, :mark, 'OPEN', :submission, :account, :now, :now)
            """;

    private static final String UPDATE = """
            update exchange.entry set community = :community, owner = :owner, laboratory = :laboratory, veiled = :veiled,
                named = :named::uuid[], level = :level, opens_on = :opensOn, opens_to = :opensTo, parts = :parts::text[], field_ja = :fieldJa,
                field_en = :fieldEn, application_ja = :applicationJa, application_en = :applicationEn, stage = :stage,
                market_areas = :areas::int[], prefecture = :prefecture, valid_to = :validTo, status_mark = :mark,
                version = version + 1, updated_at = :now
            where id = :id and version = :version
            """;

    private final JdbcClient jdbc;
    private final Instant now;

    EntryStore(JdbcClient jdbc, Instant now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    record New(
            UUID id, String slug, UUID submission, @Nullable String receipt, Content content) {}

    void insert(New entry, @Nullable UUID account) {
        var content = entry.content();
        veil(entry.id(), content.circle());
        facts(INSERT, content, content.parts(Set.of()))
                .param("id", entry.id())
                .param("kind", content.kind().name())
                .param("slug", entry.slug())
                .param("receipt", entry.receipt())
                .param("submission", entry.submission())
                .param("account", account)
                .update();
        write(entry.id(), content.statements());
    }

    /// False when somebody was faster.
    boolean update(Entry before, Content content) {
        veil(before.id(), content.circle());
        var changed = facts(UPDATE, content, content.parts(before.texts().parts()))
                .param("id", before.id())
                .param("version", before.life().version())
                .update();
        if (changed == 1) {
            remove(before.id(), content.replaced());
            write(before.id(), content.statements());
        }
        return changed == 1;
    }

    /// Laid first: whoever may write a veiled need is known by what stands behind it.
    private void veil(UUID need, Content.Circle circle) {
        if (circle.veiled()
                && lay("update exchange.veil set organisation = :organisation where need = :need", need, circle) == 0) {
            lay("insert into exchange.veil (need, organisation) values (:need, :organisation)", need, circle);
        }
    }

    private int lay(String sql, UUID need, Content.Circle circle) {
        return jdbc.sql(sql)
                .param("need", need)
                .param("organisation", circle.owner())
                .update();
    }

    boolean move(Entry entry, Entry.State to) {
        return jdbc.sql("""
                update exchange.entry set state = :state, version = version + 1, updated_at = :now
                where id = :id and version = :version
                """)
                        .param("state", to.name())
                        .param("now", at(now))
                        .param("id", entry.id())
                        .param("version", entry.life().version())
                        .update()
                == 1;
    }

    /// Puts one statement in the place of what was there; true when nobody else changed the entry meanwhile.
    boolean replace(Entry entry, Statement statement) {
        var parts = entry.texts().parts().contains(statement.part()) ? "parts" : "parts || :part::text";
        var changed = jdbc.sql("update exchange.entry set parts = " + parts
                        + ", version = version + 1, updated_at = :now where id = :id and version = :version")
                .param("part", statement.part().name())
                .param("now", at(now))
                .param("id", entry.id())
                .param("version", entry.life().version())
                .update();
        if (changed == 1) {
            jdbc.sql("delete from exchange.statement where entry = :id and part = :part and language = :language")
                    .param("id", entry.id())
                    .param("part", statement.part().name())
                    .param("language", statement.language().name())
                    .update();
            write(entry.id(), List.of(statement));
        }
        return changed == 1;
    }

    void remember(UUID id, Actor actor, Step step) {
        var account = actor.account();
        jdbc.sql("""
                insert into exchange.entry_history (id, entry, at, account, side, what, parts, version)
                values (:id, :entry, :at, :account, :side, :what, :parts::text[], :version)
                """)
                .param("id", id)
                .param("entry", step.entry())
                .param("at", at(now))
                .param("account", account == null ? null : account.value())
                .param("side", step.side())
                .param("what", step.what())
                .param("parts", array(step.parts()))
                .param("version", step.version())
                .update();
    }

    private JdbcClient.StatementSpec facts(String sql, Content content, Set<Part> parts) {
        var about = content.about();
        return disclosure(jdbc.sql(sql), content.existence())
                .param("community", content.circle().community())
                .param("owner", content.circle().ownerForAll())
                .param("laboratory", content.circle().laboratory())
                .param("veiled", content.circle().veiled())
                .param("named", array(content.circle().named()))
                .param("parts", array(parts))
                .param("fieldJa", in(Language.JA, about.field()))
                .param("fieldEn", in(Language.EN, about.field()))
                .param("applicationJa", in(Language.JA, about.application()))
                .param("applicationEn", in(Language.EN, about.application()))
                .param("stage", about.stage() == null ? null : about.stage().name())
                .param("areas", array(about.areas()))
                .param("prefecture", about.prefecture())
                .param("validTo", content.validTo())
                .param("mark", about.mark())
                .param("now", at(now));
    }

    private void remove(UUID entry, Collection<Part> parts) {
        jdbc.sql("delete from exchange.statement where entry = :entry and part = any (:parts::text[])")
                .param("entry", entry)
                .param("parts", array(parts))
                .update();
    }

    private void write(UUID entry, List<Statement> statements) {
        for (var statement : statements) {
            disclosure(jdbc.sql("""
                    insert into exchange.statement (entry, part, language, level, opens_on, opens_to, text)
                    values (:entry, :part, :language, :level, :opensOn, :opensTo, :text)
                    """), statement.disclosure())
                    .param("entry", entry)
                    .param("part", statement.part().name())
                    .param("language", statement.language().name())
                    .param("text", statement.text())
                    .update();
        }
    }

    private static JdbcClient.StatementSpec disclosure(JdbcClient.StatementSpec sql, Disclosure disclosure) {
        return sql.param("level", disclosure.level().name())
                .param("opensOn", disclosure.opensOn())
                .param(
                        "opensTo",
                        disclosure.opensTo() == null
                                ? null
                                : disclosure.opensTo().name());
    }

    private static @Nullable String in(Language language, @Nullable Bilingual text) {
        if (text == null) {
            return null;
        }
        return language == Language.JA ? text.ja() : text.en();
    }

    static String array(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
