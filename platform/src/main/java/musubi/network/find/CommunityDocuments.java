package musubi.network.find;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import musubi.access.AsActor;
import musubi.access.Stake;
import musubi.kernel.Disclosure;
import musubi.kernel.Language;
import musubi.search.Passage.Part;
import musubi.search.RecordRef;
import musubi.search.SearchDocument;
import musubi.search.SearchDocument.Facets;
import org.springframework.stereotype.Component;

/// Communities as they are found: by name and summary, and by every line of their sheet.
@Component
class CommunityDocuments extends TableDocuments {

    static final String KIND = "community";

    private static final String SELECT = """
            select c.id, c.name_ja, c.name_en, c.kana, c.summary_ja, c.summary_en, c.prefectures, c.market_areas,
                   %s as sheet_ja, %s as sheet_en
            from network.community c
            """.formatted(sheet("ja"), sheet("en"));

    CommunityDocuments(AsActor as) {
        super(as, new Table(KIND, SELECT, "network.community", "c.id"));
    }

    /// Every line of the sheet in one language, whatever part it stands in.
    private static String sheet(String language) {
        return """
                (select string_agg(line #>> '{}', E'\\n')
                 from unnest(array['situation', 'issues', 'vision', 'measures', 'indicators']) part,
                      jsonb_path_query(c.sheet -> part, 'strict $.**.%s') line
                 where jsonb_typeof(line) = 'string')""".formatted(language);
    }

    @Override
    SearchDocument document(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var passages = new Passages(Disclosure.PUBLIC)
                .add(Part.TITLE, row, "name")
                .add(Part.SUMMARY, row, "summary")
                .add(Part.KEYWORDS, Language.JA, row.getString("kana"))
                .add(Part.BODY, row, "sheet");
        return new SearchDocument(
                new RecordRef(KIND, id),
                Stake.of(Set.of(id), Set.of()),
                passages.disclosure(),
                passages.list(),
                new Facets(
                        Set.of((Integer[]) row.getArray("market_areas").getArray()),
                        Set.of((String[]) row.getArray("prefectures").getArray()),
                        Set.of(id.toString())));
    }
}
