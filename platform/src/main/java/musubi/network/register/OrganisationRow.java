package musubi.network.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import musubi.kernel.Bilingual;
import musubi.kernel.Disclosure;
import musubi.kernel.Side;
import musubi.network.OrganisationId;
import musubi.network.register.OrganisationEntry.About;
import musubi.network.register.OrganisationEntry.Figures;
import musubi.network.register.OrganisationEntry.Kind;
import musubi.network.register.OrganisationEntry.Names;
import musubi.network.size.Industry;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An organisation as it stands, with the version an edit must name.
public record OrganisationRow(
        OrganisationId id, String slug, int version, List<UUID> communities, OrganisationEntry entry) {

    /// Another organisation in short: its address and its name.
    public record Other(String slug, Bilingual name) {}

    private static final String SELECT = """
            select o.id, o.slug, o.version, o.name_ja, o.name_en, o.kana, o.corporate_number, o.kind, o.side,
                   o.prefecture, o.about_ja, o.about_en, o.industry, o.level, f.capital_yen, f.employees,
                   network.communities_of(o.id) as communities
            from network.organisation o left join network.organisation_figures f on f.organisation = o.id
            where o.slug = :slug
            """;

    static Optional<OrganisationRow> find(JdbcClient jdbc, String slug) {
        return jdbc.sql(SELECT).param("slug", slug).query(OrganisationRow::row).optional();
    }

    private static OrganisationRow row(ResultSet row, int number) throws SQLException {
        return new OrganisationRow(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getInt("version"),
                List.of((UUID[]) row.getArray("communities").getArray()),
                entry(row));
    }

    private static OrganisationEntry entry(ResultSet row) throws SQLException {
        var industry = row.getString("industry");
        return new OrganisationEntry(
                new Names(
                        new Bilingual(row.getString("name_ja"), row.getString("name_en")),
                        row.getString("kana"),
                        row.getString("corporate_number"),
                        row.getString("slug")),
                new Kind(row.getString("kind"), Side.valueOf(row.getString("side")), row.getString("prefecture")),
                new About(row.getString("about_ja"), row.getString("about_en")),
                new Figures(
                        industry == null ? null : Industry.valueOf(industry),
                        row.getObject("capital_yen", Long.class),
                        row.getObject("employees", Integer.class)),
                Disclosure.Level.valueOf(row.getString("level")));
    }
}
