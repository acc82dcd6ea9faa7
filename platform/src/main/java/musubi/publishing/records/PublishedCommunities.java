package musubi.publishing.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.publishing.records.Narrowing.Place;
import musubi.publishing.records.Surroundings.Known;
import org.springframework.stereotype.Component;

/// The communities as they leave the site, in 五十音順. All of them are public.
@Component
public class PublishedCommunities {

    private static final String SELECT = """
            select c.id, c.slug, c.name_ja, c.name_en, c.kana, c.sort_ja, c.scale, c.state, c.decided_on, c.summary_ja,
                   c.summary_en, c.prefectures, c.market_areas, c.document, c.document_item, c.updated_at,
                   o.id as body_id, o.slug as body_slug, o.name_ja as body_ja, o.name_en as body_en
            from network.community c left join network.organisation o on o.id = c.network_body
            """;

    private static final String LISTED = """
            where (:kind::text is null or c.scale = :kind::text)
              and (:area::int is null or :area::int = any (c.market_areas))
              and (:prefecture::text is null or :prefecture::text = any (c.prefectures))
              and (:afterKey::text is null or (c.sort_ja, c.id) > (:afterKey::text, :afterId::uuid))
            order by c.sort_ja, c.id limit :limit
            """;

    /// By its id, its address, or an address it had before.
    private static final String ASKED = """
            where c.slug = :slug or c.id = :id::uuid
               or c.id in (select h.id from network.slug_history h where h.kind = 'community' and h.slug = :slug)
            order by c.slug = :slug desc limit 1
            """;

    private final AsActor as;
    private final Surroundings surroundings;

    PublishedCommunities(AsActor as, Surroundings surroundings) {
        this.as = as;
        this.surroundings = surroundings;
    }

    private record Sorted(CommunityRecord record, Place place) {}

    public Listing<CommunityRecord> list(Actor viewer, Narrowing wanted, Site site) {
        return as.read(viewer, jdbc -> {
            var known = surroundings.of(viewer, site);
            var rows = jdbc.sql(SELECT + LISTED)
                    .param("kind", wanted.kind())
                    .param("area", wanted.area())
                    .param("prefecture", wanted.prefecture())
                    .param("afterKey", wanted.afterKey())
                    .param("afterId", wanted.afterId())
                    .param("limit", wanted.limit() + 1)
                    .query((row, number) -> sorted(row, known))
                    .list();
            return Listing.of(rows, wanted.limit(), Sorted::place).map(Sorted::record);
        });
    }

    public Optional<CommunityRecord> find(Actor viewer, String idOrSlug, Site site) {
        var key = Key.read(idOrSlug);
        return as.read(viewer, jdbc -> {
            var known = surroundings.of(viewer, site);
            return jdbc.sql(SELECT + ASKED)
                    .param("slug", key.slug())
                    .param("id", key.id())
                    .query((row, number) -> record(row, known))
                    .optional();
        });
    }

    private static Sorted sorted(ResultSet row, Known known) throws SQLException {
        var record = record(row, known);
        return new Sorted(record, new Place(row.getString("sort_ja"), record.id()));
    }

    private static CommunityRecord record(ResultSet row, Known known) throws SQLException {
        var slug = row.getString("slug");
        return new CommunityRecord(
                row.getObject("id", UUID.class),
                slug,
                known.site().page("/communities/" + slug),
                new Localised(row.getString("name_ja"), row.getString("name_en")),
                row.getString("kana"),
                Row.wordOf(row.getString("scale")),
                Row.wordOf(row.getString("state")),
                row.getObject("decided_on", LocalDate.class),
                Row.words(row, "summary"),
                Row.texts(row, "prefectures"),
                Row.numbers(row, "market_areas"),
                Row.organisation(row, "body", known.site()),
                SourceNote.of(known.documents(), row.getString("document"), row.getString("document_item")),
                Row.instant(row, "updated_at"));
    }
}
