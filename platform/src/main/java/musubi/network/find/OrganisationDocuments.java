package musubi.network.find;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.access.AsActor;
import musubi.access.Stake;
import musubi.kernel.Language;
import musubi.search.Passage.Part;
import musubi.search.RecordRef;
import musubi.search.SearchDocument;
import musubi.search.SearchDocument.Facets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Organisations as they are found: by their names and readings, by what they do, by their laboratories, and by their
/// communities.
@Component
class OrganisationDocuments extends TableDocuments {

    static final String KIND = "organisation";

    private static final String SELECT = """
            select o.id, o.name_ja, o.name_en, o.kana, o.aliases, o.about_ja, o.about_en, o.prefecture, o.level,
                   o.opens_on, o.opens_to, network.communities_of(o.id) as communities, l.laboratories_ja, l.laboratories_en
            from network.organisation o
                left join lateral (
                    select string_agg(l.name_ja, E'\n' order by l.name_ja) as laboratories_ja,
                           string_agg(l.name_en, E'\n' order by l.name_ja) as laboratories_en
                    from network.laboratory l where l.organisation = o.id and l.closed_at is null) l on true
            """;

    OrganisationDocuments(AsActor as) {
        super(as, new Table(KIND, SELECT, "network.organisation", "o.id"));
    }

    @Override
    SearchDocument document(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var communities = ids(row);
        var passages = new Passages(Passages.disclosure(row))
                .add(Part.TITLE, row, "name")
                .add(Part.SUMMARY, row, "about")
                .add(Part.KEYWORDS, Language.JA, row.getString("kana"))
                .add(Part.KEYWORDS, Language.JA, String.join("\n", (String[])
                        row.getArray("aliases").getArray()))
                .add(Part.BODY, row, "laboratories");
        return new SearchDocument(
                new RecordRef(KIND, id),
                Stake.of(communities, Set.of(id)),
                passages.disclosure(),
                passages.list(),
                facets(row.getString("prefecture"), communities));
    }

    static Set<UUID> ids(ResultSet row) throws SQLException {
        return Set.of((UUID[]) row.getArray("communities").getArray());
    }

    static Facets facets(@Nullable String prefecture, Set<UUID> communities) {
        return new Facets(
                Set.of(),
                Stream.ofNullable(prefecture).collect(Collectors.toSet()),
                communities.stream().map(UUID::toString).collect(Collectors.toSet()));
    }
}
