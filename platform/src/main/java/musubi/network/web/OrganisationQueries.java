package musubi.network.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.network.web.OrganisationPages.OrganisationLine;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the list of organisations, one page at a time, in the order of the reader's language.
@Component
class OrganisationQueries {

    static final int PAGE = 50;

    /// One page of the list, how many there are in all, and where the next page begins.
    record Page(
            List<OrganisationLine> lines,
            int total,
            @Nullable String next) {}

    private record Row(OrganisationLine line, OrganisationFilter.Cursor cursor) {}

    private static final String SELECT = """
            select o.id, o.%1$s as sort, o.slug, o.name_ja, o.name_en, o.side, o.kind, o.prefecture, o.country_ja,
                   o.country_en, o.about_ja, o.about_en, o.made_up,
                   array(select c.name_ja from network.membership m join network.community c on c.id = m.community
                         where m.organisation = o.id and m.ends_on is null order by c.sort_ja) as communities_ja,
                   array(select c.name_en from network.membership m join network.community c on c.id = m.community
                         where m.organisation = o.id and m.ends_on is null order by c.sort_en) as communities_en
            from network.organisation o
            """;
    private static final String NARROWED = """
            where (:kind = '' or o.kind = :kind) and (:side = '' or o.side = :side)
              and (:prefecture = '' or o.prefecture = :prefecture)
              and (:community = '' or exists (
                    select from network.membership m join network.community c on c.id = m.community
                    where m.organisation = o.id and c.slug = :community))
            """;

    private final AsActor as;

    OrganisationQueries(AsActor as) {
        this.as = as;
    }

    Page page(Actor actor, OrganisationFilter filter) {
        return as.read(actor, jdbc -> {
            var rows = rows(jdbc, filter);
            var shown = rows.subList(0, Math.min(PAGE, rows.size()));
            var next = rows.size() > PAGE ? shown.getLast().cursor().text() : null;
            return new Page(shown.stream().map(Row::line).toList(), count(jdbc, filter), next);
        });
    }

    /// Those of a prefecture, all of them.
    List<OrganisationLine> inPrefecture(Actor actor, String code) {
        return as.read(
                actor,
                jdbc -> jdbc.sql(select() + "where o.prefecture = :code order by sort, o.id")
                        .param("code", code)
                        .query((row, number) -> line(row))
                        .list());
    }

    private static List<Row> rows(JdbcClient jdbc, OrganisationFilter filter) {
        var cursor = OrganisationFilter.Cursor.read(filter.after());
        var sql = select() + NARROWED
                + cursor.map(from -> "and (o.%s, o.id) > (:key, :id)".formatted(sort()))
                        .orElse("")
                + " order by sort, o.id limit :limit";
        var statement = narrowed(jdbc.sql(sql), filter).param("limit", PAGE + 1);
        if (cursor.isPresent()) {
            statement = statement
                    .param("key", cursor.get().key())
                    .param("id", cursor.get().id());
        }
        return new ArrayList<>(statement
                .query((row, number) -> new Row(
                        line(row),
                        new OrganisationFilter.Cursor(row.getString("sort"), row.getObject("id", UUID.class))))
                .list());
    }

    private static int count(JdbcClient jdbc, OrganisationFilter filter) {
        return narrowed(jdbc.sql("select count(*) from network.organisation o " + NARROWED), filter)
                .query(Integer.class)
                .single();
    }

    private static JdbcClient.StatementSpec narrowed(JdbcClient.StatementSpec statement, OrganisationFilter filter) {
        return statement
                .param("kind", filter.kind())
                .param("side", filter.side())
                .param("prefecture", filter.prefecture())
                .param("community", filter.community());
    }

    private static String select() {
        return SELECT.formatted(sort());
    }

    private static String sort() {
        return "sort_" + Words.language().name().toLowerCase(Locale.ROOT);
    }

    static OrganisationLine line(ResultSet row) throws SQLException {
        var language = Words.language();
        var side = row.getString("side");
        var prefecture = row.getString("prefecture");
        return new OrganisationLine(
                row.getString("slug"),
                Columns.words(row, "name", language),
                Wording.lower(side),
                Wording.side(side),
                Wording.kind(row.getString("kind")),
                prefecture == null ? Columns.words(row, "country", language) : Wording.prefecture(prefecture),
                Wording.list(Columns.texts(row, "communities_" + language.name().toLowerCase(Locale.ROOT))),
                Columns.words(row, "about", language),
                row.getBoolean("made_up"));
    }
}
