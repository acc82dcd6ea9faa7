package musubi.network.web;

import static musubi.pages.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Language;
import musubi.network.CommunityLine;
import musubi.network.Documents;
import musubi.network.Source;
import musubi.network.web.CommunityPages.Named;
import musubi.network.web.CommunityPages.State;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Reads communities straight into what their pages show.
@Component
class CommunityQueries {

    /// A community with the parts of its sheet that only its own page shows.
    record Whole(
            UUID id,
            CommunityLine line,
            String scale,
            @Nullable LocalDate decidedOn,
            @Nullable Named networkBody,
            List<Integer> areas,
            CommunitySheet sheet,
            @Nullable String document) {}

    record Member(String side, Named named) {}

    private static final String SELECT = """
            select c.id, c.slug, c.name_ja, c.name_en, c.summary_ja, c.summary_en, c.state, c.prefectures, c.market_areas
            from network.community c
            """;
    private static final String WHOLE = """
            select c.id, c.slug, c.name_ja, c.name_en, c.summary_ja, c.summary_en, c.state, c.prefectures, c.market_areas,
                   c.scale, c.decided_on, c.sheet, c.document,
                   b.slug as body_slug, b.name_ja as body_ja, b.name_en as body_en,
                   b.note_ja as body_note_ja, b.note_en as body_note_en
            from network.community c left join network.organisation b on b.id = c.network_body
            where c.slug = :slug
            """;

    private final AsActor as;
    private final JsonMapper json;
    private final Documents documents;

    CommunityQueries(AsActor as, JsonMapper json, Documents documents) {
        this.as = as;
        this.json = json;
        this.documents = documents;
    }

    List<CommunityLine> all(Actor actor) {
        return as.read(
                actor,
                jdbc -> jdbc.sql(SELECT + "order by " + order())
                        .query(CommunityQueries::line)
                        .list());
    }

    List<CommunityLine> inPrefecture(Actor actor, String code) {
        return as.read(
                actor,
                jdbc -> jdbc.sql(SELECT + "where :code = any (c.prefectures) order by " + order())
                        .param("code", code)
                        .query(CommunityQueries::line)
                        .list());
    }

    Optional<CommunityLine> bySlug(Actor actor, String slug) {
        return as.read(
                actor,
                jdbc -> jdbc.sql(SELECT + "where c.slug = :slug")
                        .param("slug", slug)
                        .query(CommunityQueries::line)
                        .optional());
    }

    Optional<Whole> whole(Actor actor, String slug) {
        return as.read(
                actor,
                jdbc -> jdbc.sql(WHOLE).param("slug", slug).query(this::whole).optional());
    }

    List<Member> members(Actor actor, UUID community) {
        return as.read(
                actor,
                jdbc -> jdbc.sql("""
                        select o.slug, o.name_ja, o.name_en, o.side, m.role_ja, m.role_en
                        from network.membership m join network.organisation o on o.id = m.organisation
                        where m.community = :community and m.ends_on is null
                        order by o.%s, o.id
                        """.formatted(sortColumn()))
                        .param("community", community)
                        .query(CommunityQueries::member)
                        .list());
    }

    List<State> states(Actor actor, UUID community, Map<String, Source> sources) {
        return as.read(
                actor,
                jdbc -> jdbc.sql("""
                        select state, since, document from network.community_state
                        where community = :community order by since desc, id desc
                        """)
                        .param("community", community)
                        .query((row, number) -> state(row, sources))
                        .list());
    }

    Map<String, Source> sources(Actor actor) {
        return documents.all(actor);
    }

    private static String sortColumn() {
        return Words.language() == Language.EN ? "sort_en" : "sort_ja";
    }

    private static String order() {
        return "c." + sortColumn() + ", c.id";
    }

    private static CommunityLine line(ResultSet row, int number) throws SQLException {
        var state = row.getString("state");
        var areas = Columns.numbers(row, "market_areas");
        return new CommunityLine(
                row.getString("slug"),
                Columns.words(row, "name", Words.language()),
                Columns.words(row, "summary", Words.language()),
                Wording.lower(state),
                t("network.state." + state),
                Wording.prefectures(Columns.texts(row, "prefectures")),
                Wording.numbers(areas),
                IntStream.rangeClosed(1, 9).mapToObj(areas::contains).toList());
    }

    private Whole whole(ResultSet row, int number) throws SQLException {
        var body = row.getString("body_slug");
        return new Whole(
                row.getObject("id", UUID.class),
                line(row, number),
                t("network.scale." + row.getString("scale")),
                row.getObject("decided_on", LocalDate.class),
                body == null
                        ? null
                        : new Named(
                                body,
                                Columns.words(row, "body", Words.language()),
                                Columns.words(row, "body_note", Words.language())),
                Columns.numbers(row, "market_areas"),
                json.readValue(row.getString("sheet"), CommunitySheet.class),
                row.getString("document"));
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        var language = Words.language();
        return new Member(
                row.getString("side"),
                new Named(
                        row.getString("slug"),
                        Columns.words(row, "name", language),
                        Columns.words(row, "role", language)));
    }

    private static State state(ResultSet row, Map<String, Source> sources) throws SQLException {
        var since = row.getObject("since", LocalDate.class);
        var document = row.getString("document");
        return new State(
                Wording.day(since),
                since.toString(),
                t("network.state." + row.getString("state")),
                Wording.source(document == null ? null : sources.get(document)));
    }
}
