package musubi.network.web;

import static musubi.pages.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Language;
import musubi.network.web.WindowPages.Service;
import musubi.network.web.WindowPages.WindowLine;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Reads the directory of contact windows.
@Component
class WindowQueries {

    private record KeptService(CommunitySheet.Text name, CommunitySheet.@Nullable Text about) {}

    private static final String SELECT = """
            select w.slug, w.office_ja, w.office_en, w.purpose_ja, w.purpose_en, w.audience, w.services, w.web, w.as_of,
                   o.slug as organisation, o.name_ja, o.name_en, o.prefecture
            from network.contact_window w join network.organisation o on o.id = w.organisation
            """;

    private final AsActor as;
    private final JsonMapper json;

    WindowQueries(AsActor as, JsonMapper json) {
        this.as = as;
        this.json = json;
    }

    List<WindowLine> all(Actor actor, String audience, String community, String prefecture) {
        return as.read(
                actor,
                jdbc -> lines(jdbc.sql(SELECT + """
                        where (:audience = '' or :audience = any (w.audience))
                          and (:prefecture = '' or o.prefecture = :prefecture)
                          and (:community = '' or exists (
                                select from network.community c
                                where c.slug = :community
                                  and (c.network_body = o.id or c.prefectures && array[o.prefecture]
                                       or exists (select from network.membership m
                                                  where m.organisation = o.id and m.community = c.id))))
                        order by o.kind <> 'NETWORK_BODY', w.as_of desc, o.%s, w.slug
                        """.formatted(Words.language() == Language.EN ? "sort_en" : "sort_ja"))
                        .param("audience", audience)
                        .param("prefecture", prefecture)
                        .param("community", community)));
    }

    List<WindowLine> of(Actor actor, UUID organisation) {
        return as.read(
                actor,
                jdbc -> lines(jdbc.sql(SELECT + "where w.organisation = :id order by w.as_of desc, w.slug")
                        .param("id", organisation)));
    }

    private List<WindowLine> lines(JdbcClient.StatementSpec statement) {
        return statement.query(this::line).list();
    }

    private WindowLine line(ResultSet row, int number) throws SQLException {
        var language = Words.language();
        return new WindowLine(
                row.getString("slug"),
                row.getString("organisation"),
                Columns.words(row, "name", language),
                Columns.words(row, "office", language),
                Columns.words(row, "purpose", language),
                services(row.getString("services")),
                Wording.list(Columns.texts(row, "audience").stream()
                        .map(audience -> t("network.audience." + audience))
                        .toList()),
                Wording.prefecture(row.getString("prefecture")),
                Wording.date(row.getString("as_of")),
                row.getString("web"));
    }

    private List<Service> services(String kept) {
        var language = Words.language();
        return Arrays.stream(json.readValue(kept, KeptService[].class))
                .map(service ->
                        new Service(service.name().in(language), CommunitySheet.words(service.about(), language)))
                .toList();
    }
}
