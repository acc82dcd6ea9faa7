package musubi.network.find;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.Stake;
import musubi.search.Passage.Part;
import musubi.search.RecordRef;
import musubi.search.SearchDocument;
import musubi.search.SearchSource;
import org.springframework.stereotype.Component;

/// Contact windows as they are found: by office, by purpose, by the organisation they belong to.
@Component
class WindowDocuments implements SearchSource {

    static final String KIND = "window";

    private static final String SELECT = """
            select w.id, w.office_ja, w.office_en, w.purpose_ja, w.purpose_en, o.id as organisation, o.name_ja, o.name_en,
                   o.prefecture, o.level, o.opens_on, o.opens_to, network.communities_of(o.id) as communities,
                   (select string_agg(concat_ws('　', s -> 'name' ->> 'ja', s -> 'about' ->> 'ja'), E'\\n')
                    from jsonb_array_elements(w.services) s) as services_ja,
                   (select string_agg(concat_ws(': ', s -> 'name' ->> 'en', s -> 'about' ->> 'en'), E'\\n')
                    from jsonb_array_elements(w.services) s) as services_en
            from network.contact_window w join network.organisation o on o.id = w.organisation
            """;

    private final AsActor as;

    WindowDocuments(AsActor as) {
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
                        jdbc -> jdbc.sql(SELECT + "order by w.id")
                                .query(WindowDocuments::document)
                                .list())
                .forEach(index);
    }

    @Override
    public Optional<SearchDocument> find(UUID id) {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql(SELECT + "where w.id = :id")
                        .param("id", id)
                        .query(WindowDocuments::document)
                        .optional());
    }

    @Override
    public OptionalLong count() {
        return OptionalLong.of(as.<Long>read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select count(*) from network.contact_window")
                        .query(Long.class)
                        .single()));
    }

    private static SearchDocument document(ResultSet row, int number) throws SQLException {
        var communities = OrganisationDocuments.ids(row);
        var passages = new Passages(Passages.disclosure(row))
                .add(Part.TITLE, row, "office")
                .add(Part.SUMMARY, row, "purpose")
                .add(Part.KEYWORDS, row, "name")
                .add(Part.BODY, row, "services");
        return new SearchDocument(
                new RecordRef(KIND, row.getObject("id", UUID.class)),
                Stake.of(communities, Set.of(row.getObject("organisation", UUID.class))),
                passages.disclosure(),
                passages.list(),
                OrganisationDocuments.facets(row.getString("prefecture"), communities));
    }
}
