package musubi.network.web;

import static musubi.pages.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Language;
import musubi.network.Source;
import musubi.network.web.OrganisationPages.Membership;
import musubi.network.web.OrganisationPages.OrganisationLine;
import musubi.network.web.OrganisationPages.Party;
import musubi.network.web.OrganisationPages.Relation;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what the profile of one organisation shows.
@Component
class ProfileQueries {

    /// The row itself. The two figures are missing for those who may not read them.
    record Profile(
            UUID id,
            OrganisationLine line,
            @Nullable String kana,
            @Nullable String otherName,
            List<String> aliases,
            @Nullable String corporateNumber,
            String note,
            @Nullable String industry,
            @Nullable Long capital,
            @Nullable Integer employees,
            String level,
            List<String> documents,
            List<UUID> communities,
            String kind,
            int laboratories) {}

    private static final String PROFILE = """
            select o.id, o.slug, o.name_ja, o.name_en, o.side, o.kind, o.prefecture, o.country_ja, o.country_en,
                   o.about_ja, o.about_en, o.made_up, o.kana, o.aliases, o.corporate_number, o.note_ja, o.note_en,
                   o.industry, f.capital_yen, f.employees, o.document, o.sources,
                   access.level_today(o.level, o.opens_on, o.opens_to) as level,
                   '{}'::text[] as communities_ja, '{}'::text[] as communities_en,
                   network.communities_of(o.id) as communities,
                   (select count(*) from network.laboratory l where l.organisation = o.id) as laboratories
            from network.organisation o left join network.organisation_figures f on f.organisation = o.id
            where o.slug = :slug
            """;
    private static final String RELATIONS = """
            select r.id, r.kind, r.title_ja, r.title_en, r.role_ja, r.role_en, r.about_ja, r.about_en, r.complete,
                   r.stated_ja, r.stated_en, r.document, mine.part as mine, o.slug, o.name_ja, o.name_en
            from network.relation_party mine
            join network.relation r on r.id = mine.relation
            join network.relation_party p on p.relation = r.id and p.place <> mine.place
            join network.organisation o on o.id = p.organisation
            where mine.organisation = :id
            order by coalesce(r.starts, r.as_of) desc, r.slug, p.place
            """;

    private final AsActor as;

    ProfileQueries(AsActor as) {
        this.as = as;
    }

    Optional<Profile> profile(Actor actor, String slug) {
        return as.read(
                actor,
                jdbc -> jdbc.sql(PROFILE)
                        .param("slug", slug)
                        .query(ProfileQueries::profile)
                        .optional());
    }

    List<Membership> memberships(Actor actor, UUID organisation) {
        return as.read(
                actor,
                jdbc -> jdbc.sql("""
                        select c.slug, c.name_ja, c.name_en, m.role_ja, m.role_en, m.starts_on, m.ends_on, m.document_date
                        from network.membership m join network.community c on c.id = m.community
                        where m.organisation = :id
                        order by m.ends_on desc nulls first, m.starts_on desc nulls last, c.sort_ja
                        """)
                        .param("id", organisation)
                        .query(ProfileQueries::membership)
                        .list());
    }

    /// Others with the same corporate number, as far as the actor may know of them.
    List<Party> registeredTwice(Actor actor, Profile profile) {
        return as.read(
                actor,
                jdbc -> jdbc.sql("""
                        select o.slug, o.name_ja, o.name_en from network.organisation o
                        where o.corporate_number = :number and o.id <> :id order by o.sort_ja, o.id
                        """)
                        .param("number", profile.corporateNumber())
                        .param("id", profile.id())
                        .query((row, n) ->
                                new Party(row.getString("slug"), Columns.words(row, "name", Words.language())))
                        .list());
    }

    /// One line per relation, with all the others who take part.
    List<Relation> relations(Actor actor, UUID organisation, Map<String, Source> sources) {
        var relations = new LinkedHashMap<UUID, Relation>();
        as.read(actor, jdbc -> {
            jdbc.sql(RELATIONS).param("id", organisation).query(row -> {
                relations
                        .computeIfAbsent(row.getObject("id", UUID.class), id -> unchecked(row, sources))
                        .parties()
                        .add(new Party(row.getString("slug"), Columns.words(row, "name", Words.language())));
            });
            return relations.size();
        });
        return List.copyOf(relations.values());
    }

    private static Relation unchecked(ResultSet row, Map<String, Source> sources) {
        try {
            return relation(row, sources);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Relation relation(ResultSet row, Map<String, Source> sources) throws SQLException {
        var language = Words.language();
        var document = row.getString("document");
        var title = Columns.words(row, "title", language);
        var complete = row.getBoolean("complete") ? "" : t("network.relation.andOthers");
        return new Relation(
                t("network.relation." + row.getString("kind") + "." + row.getString("mine")) + complete,
                title.isEmpty() ? Columns.words(row, "role", language) : title,
                new ArrayList<>(),
                Columns.words(row, "stated", language),
                Columns.words(row, "about", language),
                Wording.source(document == null ? null : sources.get(document)));
    }

    private static Membership membership(ResultSet row, int number) throws SQLException {
        var language = Words.language();
        return new Membership(
                row.getString("slug"),
                Columns.words(row, "name", language),
                Columns.words(row, "role", language),
                since(row));
    }

    private static String since(ResultSet row) throws SQLException {
        var starts = row.getString("starts_on");
        var ends = row.getString("ends_on");
        if (starts == null && ends == null) {
            var stated = row.getString("document_date");
            return stated == null ? "" : t("network.membership.asOf", Wording.date(stated));
        }
        return t("network.membership.period", Wording.date(starts), Wording.date(ends));
    }

    private static Profile profile(ResultSet row, int number) throws SQLException {
        var english = Words.language() == Language.EN;
        return new Profile(
                row.getObject("id", UUID.class),
                OrganisationQueries.line(row),
                row.getString("kana"),
                english ? row.getString("name_ja") : row.getString("name_en"),
                Columns.texts(row, "aliases"),
                row.getString("corporate_number"),
                Columns.words(row, "note", Words.language()),
                row.getString("industry"),
                row.getObject("capital_yen", Long.class),
                row.getObject("employees", Integer.class),
                row.getString("level"),
                documents(row),
                List.of((UUID[]) row.getArray("communities").getArray()),
                row.getString("kind"),
                row.getInt("laboratories"));
    }

    private static List<String> documents(ResultSet row) throws SQLException {
        return Columns.texts(row, "sources").stream()
                .map(item -> item.substring(0, Math.max(0, item.indexOf('-'))))
                .filter(document -> !document.isEmpty())
                .distinct()
                .toList();
    }
}
