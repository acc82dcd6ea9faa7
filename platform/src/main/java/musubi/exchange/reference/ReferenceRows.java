package musubi.exchange.reference;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.exchange.EntryKind;
import musubi.exchange.Statement;
import musubi.exchange.Statement.Part;
import musubi.kernel.Bilingual;
import musubi.kernel.Disclosure;
import musubi.kernel.Language;
import musubi.kernel.Uuid7;
import musubi.network.ReferenceRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes the records of a reference file as public entries with their source.
final class ReferenceRows {

    private static final String UPSERT = """
            insert into exchange.entry (id, kind, slug, community, owner, partners, level, parts, field_ja, field_en,
                application_ja, application_en, stage, market_areas, prefecture, status_mark, voice_ja, voice_en, state,
                document, document_item, document_date_ja, document_date_en, created_at, updated_at)
            select :id, :kind, :slug, c.id, o.id,
                   coalesce((select array_agg(p.id) from network.organisation p where p.slug = any (:partners::text[])), '{}'),
                   'PUBLIC', :parts::text[], :fieldJa, :fieldEn, :applicationJa, :applicationEn, :stage, :areas::int[],
                   case when c.id is null then null when o.prefecture = any (c.prefectures) then o.prefecture
                        else c.prefectures[1] end,
                   :mark, :voiceJa, :voiceEn, 'OPEN', :document, :item, :dateJa, :dateEn, :now, :now
            from (values (1)) as one (row)
                left join network.community c on c.slug = :community
                left join network.organisation o on o.slug = :owner
            on conflict (slug) do update set community = excluded.community, owner = excluded.owner,
                partners = excluded.partners, parts = excluded.parts, field_ja = excluded.field_ja,
                field_en = excluded.field_en, application_ja = excluded.application_ja,
                application_en = excluded.application_en, stage = excluded.stage, market_areas = excluded.market_areas,
                prefecture = excluded.prefecture, status_mark = excluded.status_mark, voice_ja = excluded.voice_ja,
                voice_en = excluded.voice_en, document = excluded.document, document_item = excluded.document_item,
                document_date_ja = excluded.document_date_ja, document_date_en = excluded.document_date_en,
                updated_at = excluded.updated_at
            where entry.version = 1 and entry.created_by is null and entry.submission is null
            returning id
            """;

    private final JdbcClient jdbc;
    private final Uuid7 ids;
    private final OffsetDateTime now;

    ReferenceRows(JdbcClient jdbc, Uuid7 ids, Instant now) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.now = now.atOffset(ZoneOffset.UTC);
    }

    /// The id of what was there already and has changed. New records the index finds missing by itself, all at once.
    Optional<UUID> write(EntryKind kind, ReferenceRecord record) {
        var statements = statements(record);
        var fresh = ids.next();
        var written = where(jdbc.sql(UPSERT), record)
                .param("id", fresh)
                .param("kind", kind.name())
                .param(
                        "parts",
                        array(statements.stream()
                                .map(Statement::part)
                                .distinct()
                                .toList()))
                .query(UUID.class)
                .optional();
        written.ifPresent(id -> {
            write(id, statements);
            if (id.equals(fresh)) {
                remember(id);
            }
        });
        return written.filter(id -> !id.equals(fresh));
    }

    private JdbcClient.StatementSpec where(JdbcClient.StatementSpec sql, ReferenceRecord record) {
        var source = record.record("source");
        var withTexts = both(
                both(sql, "field", record.findWords("field")), "application", record.findWords("applicationField"));
        return both(both(withTexts, "voice", record.findWords("voice")), "date", source.findWords("date"))
                .param("slug", record.text("slug"))
                .param("community", record.find("community").orElse(""))
                .param("owner", record.find("owner").orElse(""))
                .param("partners", array(record.texts("partners")))
                .param("stage", record.text("stage").toUpperCase(Locale.ROOT))
                .param("areas", array(record.numbers("marketAreas")))
                .param("mark", record.find("statusMark").orElse(null))
                .param("document", source.text("document"))
                .param("item", source.find("item").orElse(null))
                .param("now", now);
    }

    private static JdbcClient.StatementSpec both(JdbcClient.StatementSpec sql, String name, Optional<Bilingual> words) {
        return sql.param(name + "Ja", words.map(Bilingual::ja).orElse(null))
                .param(name + "En", words.map(w -> english(w)).orElse(null));
    }

    private static @Nullable String english(Bilingual words) {
        return words.en();
    }

    private static List<Statement> statements(ReferenceRecord record) {
        var statements = new ArrayList<Statement>();
        add(statements, Part.TITLE, record.words("title"));
        add(statements, Part.SUMMARY, record.words("summary"));
        record.findWords("details").ifPresent(details -> add(statements, Part.DETAILS, details));
        add(statements, Part.KEYWORDS, new Bilingual(keywords(record, "ja", "、"), keywords(record, "en", ", ")));
        return statements;
    }

    private static String keywords(ReferenceRecord record, String language, String between) {
        var words = new ArrayList<>(record.record("keywords").texts(language));
        words.addAll(record.record("everydayWords").texts(language));
        return words.stream().distinct().collect(Collectors.joining(between));
    }

    private static void add(List<Statement> statements, Part part, Bilingual words) {
        var english = words.en();
        if (!words.ja().isBlank()) {
            statements.add(new Statement(part, Language.JA, Disclosure.PUBLIC, words.ja()));
        }
        if (english != null) {
            statements.add(new Statement(part, Language.EN, Disclosure.PUBLIC, english));
        }
    }

    private void write(UUID entry, List<Statement> statements) {
        jdbc.sql("delete from exchange.statement where entry = :entry")
                .param("entry", entry)
                .update();
        for (var statement : statements) {
            jdbc.sql("""
                    insert into exchange.statement (entry, part, language, level, text)
                    values (:entry, :part, :language, 'PUBLIC', :text)
                    """)
                    .param("entry", entry)
                    .param("part", statement.part().name())
                    .param("language", statement.language().name())
                    .param("text", statement.text())
                    .update();
        }
    }

    private void remember(UUID entry) {
        jdbc.sql("""
                insert into exchange.entry_history (id, entry, at, side, what, version)
                values (:id, :entry, :now, 'REFERENCE', 'CREATED', 1)
                """)
                .param("id", ids.next())
                .param("entry", entry)
                .param("now", now)
                .update();
    }

    private static String array(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
