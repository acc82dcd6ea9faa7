package musubi.network.find;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.Stake;
import musubi.kernel.Language;
import musubi.search.Passage.Part;
import musubi.search.RecordRef;
import musubi.search.SearchDocument;
import musubi.search.SearchDocument.Facets;
import musubi.search.SearchSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Organisations as they are found: by their names and readings, by what they do, and by their communities.
@Component
class OrganisationDocuments implements SearchSource {

    static final String KIND = "organisation";

    private static final String SELECT = """
            select o.id, o.name_ja, o.name_en, o.kana, o.aliases, o.about_ja, o.about_en, o.prefecture, o.level,
                   o.opens_on, o.opens_to, network.communities_of(o.id) as communities
            from network.organisation o
            """;

    private final AsActor as;

    OrganisationDocuments(AsActor as) {
        this.as = as;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void forEach(Consumer<SearchDocument> index) {
        as.read(
                        Actor.SYSTEM,
                        jdbc -> jdbc.sql(SELECT + "order by o.id")
                                .query(OrganisationDocuments::document)
                                .list())
                .forEach(index);
    }

    @Override
    public Optional<SearchDocument> find(UUID id) {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql(SELECT + "where o.id = :id")
                        .param("id", id)
                        .query(OrganisationDocuments::document)
                        .optional());
    }

    @Override
    public OptionalLong count() {
        return OptionalLong.of(as.<Long>read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select count(*) from network.organisation")
                        .query(Long.class)
                        .single()));
    }

    private static SearchDocument document(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var communities = ids(row);
        var passages = new Passages(Passages.disclosure(row))
                .add(Part.TITLE, row, "name")
                .add(Part.SUMMARY, row, "about")
                .add(Part.KEYWORDS, Language.JA, row.getString("kana"))
                .add(Part.KEYWORDS, Language.JA, String.join("\n", (String[])
                        row.getArray("aliases").getArray()));
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
