package musubi.network.find;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import musubi.access.AsActor;
import musubi.access.Stake;
import musubi.search.Passage.Part;
import musubi.search.RecordRef;
import musubi.search.SearchDocument;
import org.springframework.stereotype.Component;

/// Contact windows as they are found: by office, by purpose, by the organisation they belong to.
@Component
class WindowDocuments extends TableDocuments {

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

    WindowDocuments(AsActor as) {
        super(as, new Table(KIND, SELECT, "network.contact_window", "w.id"));
    }

    @Override
    SearchDocument document(ResultSet row) throws SQLException {
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
