package musubi.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import musubi.exchange.Entry.About;
import musubi.exchange.Entry.Life;
import musubi.exchange.Entry.Origin;
import musubi.exchange.Entry.Texts;
import musubi.exchange.Entry.Ties;
import musubi.exchange.Statement.Part;
import musubi.kernel.Bilingual;
import musubi.kernel.Disclosure;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.Language;
import musubi.kernel.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How an entry and a line of a list are read from their tables, one mapper a shape.
final class EntrySql {

    static final String ENTRY = """
            select e.id, e.kind, e.slug, e.community, exchange.owner_of(e.owner, e.veiled, e.id) as owner, e.laboratory, e.veiled,
                   e.partners, e.named, exchange.named_in('{}', e.under_nda, e.id) as bound, e.receipt, e.level,
                   e.opens_on, e.opens_to, e.parts, e.field_ja, e.field_en, e.application_ja, e.application_en, e.stage,
                   e.market_areas, e.prefecture, e.valid_from, e.valid_to, e.status_mark, e.voice_ja, e.voice_en,
                   e.state, e.document, e.document_item, e.document_date_ja, e.document_date_en, e.version,
                   e.created_at, e.updated_at
            from exchange.entry e
            """;

    static final String LINE = """
            select e.id, e.kind, e.slug, e.prefecture, e.market_areas, e.stage, e.state, e.created_at,
                   t.title_ja, t.title_en, t.summary_ja, t.summary_en,
                   c.name_ja as community_ja, c.name_en as community_en, o.name_ja as owner_ja, o.name_en as owner_en
            from exchange.entry e
                left join lateral (
                    select max(s.text) filter (where s.part = 'TITLE' and s.language = 'JA') as title_ja,
                           max(s.text) filter (where s.part = 'TITLE' and s.language = 'EN') as title_en,
                           max(s.text) filter (where s.part = 'SUMMARY' and s.language = 'JA') as summary_ja,
                           max(s.text) filter (where s.part = 'SUMMARY' and s.language = 'EN') as summary_en
                    from exchange.statement s where s.entry = e.id and s.part in ('TITLE', 'SUMMARY')) t on true
                left join network.community c on c.id = e.community
                left join network.organisation o on o.id = exchange.owner_of(e.owner, e.veiled, e.id)
            """;

    static final String PAGE = "order by e.id desc limit :limit";

    private static final String WANTED = """
            where e.kind = :kind and e.state = 'OPEN' and (e.valid_to is null or e.valid_to >= :today)
              and (:area::int is null or :area::int = any (e.market_areas))
              and (:community::uuid is null or e.community = :community::uuid)
              and (:owner::uuid is null or exchange.owner_of(e.owner, e.veiled, e.id) = :owner::uuid or :owner::uuid = any (e.partners))
              and (:stage::text is null or e.stage = :stage::text)
              and (:after::uuid is null or e.id < :after::uuid)
            """;

    private EntrySql() {}

    static JdbcClient.StatementSpec wanted(JdbcClient jdbc, String select, String end, Wanted wanted, LocalDate today) {
        var sql = jdbc.sql(select + WANTED + end)
                .param("kind", wanted.kind().name())
                .param("today", today)
                .param("area", wanted.area())
                .param("community", wanted.community())
                .param("owner", wanted.owner())
                .param("stage", name(wanted.stage()))
                .param("after", wanted.after());
        return end.isEmpty() ? sql : sql.param("limit", wanted.limit());
    }

    static Entry withStatements(JdbcClient jdbc, Entry entry) {
        return entry.with(jdbc.sql("""
                select s.part, s.language, s.level, s.opens_on, s.opens_to, s.text
                from exchange.statement s where s.entry = :entry
                """)
                .param("entry", entry.id())
                .query(EntrySql::statement)
                .list());
    }

    static List<Entry> whole(JdbcClient jdbc, UUID[] ids) {
        var entries = jdbc.sql(ENTRY + "where e.id = any (:ids)")
                .param("ids", ids)
                .query(EntrySql::entry)
                .list();
        var statements = jdbc.sql("""
                select s.entry, s.part, s.language, s.level, s.opens_on, s.opens_to, s.text
                from exchange.statement s where s.entry = any (:ids)
                """).param("ids", ids);
        return with(statements, entries);
    }

    static List<Entry> open(JdbcClient jdbc, Wanted wanted, LocalDate today) {
        var entries =
                wanted(jdbc, ENTRY, "", wanted, today).query(EntrySql::entry).list();
        var statements = jdbc.sql("""
                select s.entry, s.part, s.language, s.level, s.opens_on, s.opens_to, s.text
                from exchange.statement s join exchange.entry e on e.id = s.entry
                where e.kind = :kind and (:community::uuid is null or e.community = :community::uuid)
                """).param("kind", wanted.kind().name()).param("community", wanted.community());
        return with(statements, entries);
    }

    private static List<Entry> with(JdbcClient.StatementSpec statements, List<Entry> entries) {
        Map<UUID, List<Statement>> texts = new LinkedHashMap<>();
        statements
                .query((row, n) -> texts.computeIfAbsent(row.getObject("entry", UUID.class), id -> new ArrayList<>())
                        .add(statement(row, n)))
                .list();
        return entries.stream()
                .map(entry -> entry.with(texts.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("slug"),
                ties(row),
                disclosure(row),
                about(row),
                life(row),
                origin(row),
                new Texts(List.of(), parts(row)));
    }

    static Entries.Line line(ResultSet row, int number) throws SQLException {
        var slug = row.getString("slug");
        var title = bilingual(row, "title_ja", "title_en");
        return new Entries.Line(
                row.getObject("id", UUID.class),
                EntryKind.valueOf(row.getString("kind")),
                slug,
                title == null ? Bilingual.japanese(slug) : title,
                bilingual(row, "summary_ja", "summary_en"),
                place(row),
                Entry.State.valueOf(row.getString("state")),
                instant(row, "created_at"));
    }

    private static Entries.Line.Place place(ResultSet row) throws SQLException {
        return new Entries.Line.Place(
                bilingual(row, "community_ja", "community_en"),
                bilingual(row, "owner_ja", "owner_en"),
                row.getString("prefecture"),
                areas(row),
                stage(row));
    }

    private static Statement statement(ResultSet row, int number) throws SQLException {
        return new Statement(
                Part.valueOf(row.getString("part")),
                Language.valueOf(row.getString("language")),
                disclosure(row),
                row.getString("text"));
    }

    private static Ties ties(ResultSet row) throws SQLException {
        return new Ties(
                row.getObject("community", UUID.class),
                row.getObject("owner", UUID.class),
                row.getObject("laboratory", UUID.class),
                row.getBoolean("veiled"),
                List.of((UUID[]) row.getArray("partners").getArray()),
                Set.of((UUID[]) row.getArray("named").getArray()),
                Set.of((UUID[]) row.getArray("bound").getArray()),
                row.getString("receipt"));
    }

    private static About about(ResultSet row) throws SQLException {
        return new About(
                bilingual(row, "field_ja", "field_en"),
                bilingual(row, "application_ja", "application_en"),
                stage(row),
                areas(row),
                row.getString("prefecture"),
                row.getString("status_mark"));
    }

    private static Life life(ResultSet row) throws SQLException {
        return new Life(
                Entry.State.valueOf(row.getString("state")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("version"),
                instant(row, "created_at"),
                instant(row, "updated_at"));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                row.getString("document"),
                row.getString("document_item"),
                bilingual(row, "document_date_ja", "document_date_en"),
                bilingual(row, "voice_ja", "voice_en"));
    }

    private static Disclosure disclosure(ResultSet row) throws SQLException {
        var to = row.getString("opens_to");
        return new Disclosure(
                Level.valueOf(row.getString("level")),
                row.getObject("opens_on", LocalDate.class),
                to == null ? null : Level.valueOf(to));
    }

    private static Set<Part> parts(ResultSet row) throws SQLException {
        var parts = EnumSet.noneOf(Part.class);
        Arrays.stream((String[]) row.getArray("parts").getArray())
                .map(Part::valueOf)
                .forEach(parts::add);
        return parts;
    }

    private static List<Integer> areas(ResultSet row) throws SQLException {
        return List.of((Integer[]) row.getArray("market_areas").getArray());
    }

    private static @Nullable Stage stage(ResultSet row) throws SQLException {
        var stage = row.getString("stage");
        return stage == null ? null : Stage.valueOf(stage);
    }

    private static @Nullable Bilingual bilingual(ResultSet row, String ja, String en) throws SQLException {
        return Bilingual.ofEither(row.getString(ja), row.getString(en));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
