package musubi.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import musubi.kernel.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The organisations as other modules need them. An actor is told only of those it may know of.
@Component
public class Organisations {

    /// An organisation in short; `madeUp` ones say so wherever they are named（架空）.
    public record Organisation(
            OrganisationId id,
            String slug,
            Bilingual name,
            Side side,
            @Nullable String prefecture,
            Set<CommunityId> communities,
            boolean madeUp) {}

    private static final String SELECT = """
            select o.id, o.slug, o.name_ja, o.name_en, o.side, o.prefecture, o.made_up,
                   network.communities_of(o.id) as communities
            from network.organisation o
            """;

    private final AsActor as;

    Organisations(AsActor as) {
        this.as = as;
    }

    public Optional<Organisation> find(Actor actor, OrganisationId id) {
        return Optional.ofNullable(byIds(actor, Set.of(id)).get(id));
    }

    /// Several in one query; those the actor may not know of are left out.
    public Map<OrganisationId, Organisation> byIds(Actor actor, Collection<OrganisationId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var values = ids.stream().map(OrganisationId::value).toArray(UUID[]::new);
        return as
                .read(
                        actor,
                        jdbc -> list(
                                jdbc.sql(SELECT + "where o.id = any (:ids)").param("ids", values)))
                .stream()
                .collect(Collectors.toMap(Organisation::id, organisation -> organisation));
    }

    /// By its address, also one it had before.
    public Optional<Organisation> bySlug(Actor actor, String slug) {
        return as.read(
                actor,
                jdbc -> jdbc.sql(SELECT + """
                        where o.slug = :slug
                           or o.id in (select id from network.slug_history
                                       where kind = 'organisation' and slug = :slug)
                        order by o.slug = :slug desc limit 1
                        """)
                        .param("slug", slug)
                        .query(Organisations::organisation)
                        .optional());
    }

    /// The members of a community for a chooser, in 五十音順.
    public List<Organisation> in(Actor actor, CommunityId community) {
        return as.read(actor, jdbc -> list(jdbc.sql(SELECT + """
                        where o.id in (select organisation from network.membership where community = :community)
                        order by o.sort_ja, o.id
                        """).param("community", community.value())));
    }

    private static List<Organisation> list(JdbcClient.StatementSpec statement) {
        return statement.query(Organisations::organisation).list();
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                new Bilingual(row.getString("name_ja"), row.getString("name_en")),
                Side.valueOf(row.getString("side")),
                row.getString("prefecture"),
                Stream.of((UUID[]) row.getArray("communities").getArray())
                        .map(CommunityId::new)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getBoolean("made_up"));
    }
}
