package musubi.publishing.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.publishing.records.InKanaOrder.Rows;
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

    private static final String NARROWED = """
            where (:kind::text is null or c.scale = :kind::text)
              and (:area::int is null or :area::int = any (c.market_areas))
              and (:prefecture::text is null or :prefecture::text = any (c.prefectures))
            """;

    private static final Rows<CommunityRecord> ROWS =
            new Rows<>("community", "c", SELECT, NARROWED, PublishedCommunities::record);

    private final InKanaOrder order;

    PublishedCommunities(InKanaOrder order) {
        this.order = order;
    }

    public Listing<CommunityRecord> list(Actor viewer, Narrowing wanted, Site site) {
        return order.list(ROWS, viewer, wanted, site);
    }

    public Optional<CommunityRecord> find(Actor viewer, String idOrSlug, Site site) {
        return order.find(ROWS, viewer, idOrSlug, site);
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
