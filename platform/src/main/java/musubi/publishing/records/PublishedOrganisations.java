package musubi.publishing.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.publishing.records.InKanaOrder.Rows;
import musubi.publishing.records.OrganisationRecord.Figures;
import musubi.publishing.records.Surroundings.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The organisations as they leave the site, in 五十音順; row security leaves out what the viewer may not know.
@Component
public class PublishedOrganisations {

    private static final String SELECT = """
            select o.id, o.slug, o.name_ja, o.name_en, o.kana, o.sort_ja, o.aliases, o.kind, o.side, o.prefecture,
                   o.municipality, o.country_ja, o.country_en, o.corporate_number, o.about_ja, o.about_en, o.note_ja,
                   o.note_en, o.made_up, o.sources, o.updated_at, f.organisation as figures_of, f.capital_yen,
                   f.employees,
                   array(select distinct m.community from network.membership m where m.organisation = o.id
                         and (m.ends_on is null or m.ends_on >= access.today())) as communities
            from network.organisation o left join network.organisation_figures f on f.organisation = o.id
            """;

    private static final String NARROWED = """
            where (:kind::text is null or o.kind = :kind::text)
              and (:prefecture::text is null or o.prefecture = :prefecture::text)
              and (:community::uuid is null
                   or exists (select from network.membership m where m.organisation = o.id
                              and m.community = :community::uuid and (m.ends_on is null or m.ends_on >= access.today())))
            """;

    private static final Rows<OrganisationRecord> ROWS =
            new Rows<>("organisation", "o", SELECT, NARROWED, PublishedOrganisations::record);

    private final InKanaOrder order;

    PublishedOrganisations(InKanaOrder order) {
        this.order = order;
    }

    public Listing<OrganisationRecord> list(Actor viewer, Narrowing wanted, Site site) {
        return order.list(ROWS, viewer, wanted, site);
    }

    public Optional<OrganisationRecord> find(Actor viewer, String idOrSlug, Site site) {
        return order.find(ROWS, viewer, idOrSlug, site);
    }

    private static OrganisationRecord record(ResultSet row, Known known) throws SQLException {
        var slug = row.getString("slug");
        return new OrganisationRecord(
                row.getObject("id", UUID.class),
                slug,
                known.site().page("/organisations/" + slug),
                new Localised(row.getString("name_ja"), row.getString("name_en")),
                row.getString("kana"),
                Row.orNone(Row.texts(row, "aliases")),
                Row.wordOf(row.getString("kind")),
                Row.wordOf(row.getString("side")),
                row.getString("prefecture"),
                row.getString("municipality"),
                Row.words(row, "country"),
                row.getString("corporate_number"),
                Row.words(row, "about"),
                Row.words(row, "note"),
                known.communities(Row.ids(row, "communities")),
                figures(row),
                SourceNote.ofItems(known.documents(), Row.texts(row, "sources")),
                row.getBoolean("made_up"),
                Row.instant(row, "updated_at"));
    }

    private static @Nullable Figures figures(ResultSet row) throws SQLException {
        return Row.id(row, "figures_of") == null
                ? null
                : new Figures(row.getObject("capital_yen", Long.class), row.getObject("employees", Integer.class));
    }
}
