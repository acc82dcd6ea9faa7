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
import musubi.kernel.Disclosure;
import musubi.kernel.Language;
import musubi.search.Passage.Part;
import musubi.search.RecordRef;
import musubi.search.SearchDocument;
import musubi.search.SearchDocument.Facets;
import musubi.search.SearchSource;
import org.springframework.stereotype.Component;

/// Communities as they are found: by name and summary, and by every line of their sheet.
@Component
class CommunityDocuments implements SearchSource {

    static final String KIND = "community";

    private static final String SELECT = """
            select c.id, c.name_ja, c.name_en, c.kana, c.summary_ja, c.summary_en, c.prefectures, c.market_areas,
                   %s as sheet_ja, %s as sheet_en
            from network.community c
            """.formatted(sheet("ja"), sheet("en"));

    private final AsActor as;

    CommunityDocuments(AsActor as) {
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
                        jdbc -> jdbc.sql(SELECT + "order by c.id")
                                .query(CommunityDocuments::document)
                                .list())
                .forEach(index);
    }

    @Override
    public Optional<SearchDocument> find(UUID id) {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql(SELECT + "where c.id = :id")
                        .param("id", id)
                        .query(CommunityDocuments::document)
                        .optional());
    }

    @Override
    public OptionalLong count() {
        return OptionalLong.of(as.<Long>read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select count(*) from network.community")
                        .query(Long.class)
                        .single()));
    }

    /// Every line of the sheet in one language, whatever part it stands in.
    private static String sheet(String language) {
        return """
                (select string_agg(line #>> '{}', E'\\n')
                 from unnest(array['situation', 'issues', 'vision', 'measures', 'indicators']) part,
                      jsonb_path_query(c.sheet -> part, 'strict $.**.%s') line
                 where jsonb_typeof(line) = 'string')""".formatted(language);
    }

    private static SearchDocument document(ResultSet row, int number) throws SQLException {
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
