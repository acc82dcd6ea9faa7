package musubi.portal.home;

import static musubi.pages.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import musubi.kernel.MarketArea;
import musubi.network.Communities.Community;
import musubi.network.CommunityId;
import musubi.network.CommunityLine;
import musubi.pages.Words;
import musubi.portal.PlaceWords;
import org.springframework.stereotype.Component;

/// Reads the communities once, for the map and for the list beside it.
@Component
class CommunityCards {

    record Read(Community community, CommunityLine card) {}

    private final AsActor as;

    CommunityCards(AsActor as) {
        this.as = as;
    }

    List<Read> all(Actor actor) {
        return as.read(actor, jdbc -> jdbc.sql("""
                        select c.id, c.slug, c.name_ja, c.name_en, c.summary_ja, c.summary_en, c.state, c.prefectures,
                               c.market_areas
                        from network.community c order by c.prefectures[1], c.id
                        """).query(CommunityCards::read).list());
    }

    private static Read read(ResultSet row, int number) throws SQLException {
        var community = new Community(
                new CommunityId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                new Bilingual(row.getString("name_ja"), row.getString("name_en")),
                List.of((String[]) row.getArray("prefectures").getArray()),
                Arrays.asList((Integer[]) row.getArray("market_areas").getArray()));
        var summary = new Bilingual(row.getString("summary_ja"), row.getString("summary_en"));
        return new Read(community, card(community, summary.in(Words.language()), row.getString("state")));
    }

    private static CommunityLine card(Community community, String summary, String state) {
        var areas = community.marketAreas();
        return new CommunityLine(
                community.slug(),
                community.name().in(Words.language()),
                summary,
                state.toLowerCase(Locale.ROOT),
                t("network.state." + state),
                PlaceWords.prefectures(community.prefectures()),
                PlaceWords.joined(areas),
                IntStream.rangeClosed(1, MarketArea.values().length)
                        .mapToObj(areas::contains)
                        .toList());
    }
}
