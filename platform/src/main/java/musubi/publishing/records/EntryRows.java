package musubi.publishing.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import musubi.exchange.EntryKind;
import musubi.exchange.Statement.Part;
import musubi.publishing.records.EntryRecord.About;
import musubi.publishing.records.EntryRecord.Life;
import musubi.publishing.records.EntryRecord.Texts;
import musubi.publishing.records.EntryRecord.Ties;
import musubi.publishing.records.Surroundings.Known;
import org.jspecify.annotations.Nullable;

/// How a seed or need is read from its row, before its texts and partners are known.
record EntryRows(EntryRecord record, List<Part> parts, List<UUID> partners) {

    static final String SELECT = """
            select e.id, e.kind, e.slug, e.parts, e.field_ja, e.field_en, e.application_ja, e.application_en, e.stage,
                   e.market_areas, e.prefecture, e.voice_ja, e.voice_en, e.status_mark, e.community, e.partners,
                   e.state, e.valid_from, e.valid_to, e.document, e.document_item, e.document_date_ja,
                   e.document_date_en, e.created_at, e.updated_at,
                   o.id as owner_id, o.slug as owner_slug, o.name_ja as owner_ja, o.name_en as owner_en
            from exchange.entry e left join network.organisation o
                on o.id = exchange.owner_of(e.owner, e.veiled, e.id)
            """;

    static final String LISTED = """
            where e.kind = :entryKind and e.state = 'OPEN' and (e.valid_to is null or e.valid_to >= access.today())
              and (:kind::text is null or e.stage = :kind::text)
              and (:area::int is null or :area::int = any (e.market_areas))
              and (:prefecture::text is null or e.prefecture = :prefecture::text)
              and (:community::uuid is null or e.community = :community::uuid)
              and (:afterId::uuid is null or e.id < :afterId::uuid)
            order by e.id desc limit :limit
            """;

    static EntryRows of(ResultSet row, Known known) throws SQLException {
        var slug = row.getString("slug");
        var path = EntryKind.valueOf(row.getString("kind")).path() + "/" + slug;
        var record = new EntryRecord(
                row.getObject("id", UUID.class),
                slug,
                known.site().page(path),
                Texts.NONE,
                about(row),
                ties(row, known),
                life(row, known));
        var parts = Row.texts(row, "parts").stream().map(Part::valueOf).toList();
        return new EntryRows(record, parts, Row.ids(row, "partners"));
    }

    private static About about(ResultSet row) throws SQLException {
        return new About(
                Row.words(row, "field"),
                Row.words(row, "application"),
                Row.word(row.getString("stage")),
                Row.numbers(row, "market_areas"),
                row.getString("prefecture"),
                Row.words(row, "voice"),
                row.getString("status_mark"));
    }

    private static Ties ties(ResultSet row, Known known) throws SQLException {
        var community = Row.id(row, "community");
        return new Ties(
                community == null ? null : known.communities().get(community),
                Row.organisation(row, "owner", known.site()),
                null);
    }

    private static Life life(ResultSet row, Known known) throws SQLException {
        return new Life(
                Row.wordOf(row.getString("state")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                source(row, known),
                Row.instant(row, "created_at"),
                Row.instant(row, "updated_at"));
    }

    private static @Nullable SourceNote source(ResultSet row, Known known) throws SQLException {
        var note = SourceNote.of(known.documents(), row.getString("document"), row.getString("document_item"));
        return note == null ? null : note.dated(Row.words(row, "document_date"));
    }
}
