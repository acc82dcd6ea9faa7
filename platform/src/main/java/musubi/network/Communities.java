package musubi.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import musubi.kernel.Prefecture;
import org.springframework.stereotype.Component;

/// The communities as other modules need them: who they are, where they are, what they work on. All are public.
@Component
public class Communities {

    /// A community in short; prefectures are two-digit codes, the one it sits in first.
    public record Community(
            CommunityId id, String slug, Bilingual name, List<String> prefectures, List<Integer> marketAreas) {}

    private static final String SELECT =
            "select id, slug, name_ja, name_en, prefectures, market_areas from network.community ";

    private final AsActor as;

    Communities(AsActor as) {
        this.as = as;
    }

    /// All, in 五十音順.
    public List<Community> all(Actor actor) {
        return as.read(
                actor,
                jdbc -> jdbc.sql(SELECT + "order by sort_ja, id")
                        .query(Communities::community)
                        .list());
    }

    public Optional<Community> find(Actor actor, CommunityId id) {
        return as.read(
                actor,
                jdbc -> jdbc.sql(SELECT + "where id = :id")
                        .param("id", id.value())
                        .query(Communities::community)
                        .optional());
    }

    /// By its address, also one it had before.
    public Optional<Community> bySlug(Actor actor, String slug) {
        return as.read(
                actor,
                jdbc -> jdbc.sql(SELECT + """
                        where slug = :slug
                           or id in (select id from network.slug_history where kind = 'community' and slug = :slug)
                        order by slug = :slug desc limit 1
                        """)
                        .param("slug", slug)
                        .query(Communities::community)
                        .optional());
    }

    /// The community to ask for somebody in this prefecture: one of the prefecture's own, else the nearest.
    public Optional<Community> toAsk(Actor actor, Prefecture prefecture) {
        return all(actor).stream().min(Comparator.comparingInt(community -> kilometres(community, prefecture)));
    }

    /// From the nearest of its prefectures.
    public static int kilometres(Community community, Prefecture from) {
        return community.prefectures().stream()
                .flatMap(code -> Prefecture.ofCode(Integer.parseInt(code)).stream())
                .mapToInt(from::kilometresTo)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static Community community(ResultSet row, int number) throws SQLException {
        return new Community(
                new CommunityId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                new Bilingual(row.getString("name_ja"), row.getString("name_en")),
                List.of((String[]) row.getArray("prefectures").getArray()),
                Arrays.asList((Integer[]) row.getArray("market_areas").getArray()));
    }
}
