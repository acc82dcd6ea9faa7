package musubi.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import org.springframework.stereotype.Component;

/// 研究室: the laboratories of institutions. An actor is told only of those whose institution it may know of.
@Component
public class Laboratories {

    /// One of them.
    ///
    /// @param isClosed whether it is no more; what came from it keeps its name
    public record Laboratory(UUID id, OrganisationId organisation, Bilingual name, boolean isClosed, int version) {}

    /// The kinds of organisations that have laboratories by nature, in the words of the table.
    public static final Set<String> KINDS = Set.of("UNIVERSITY", "RESEARCH_INSTITUTE", "HOSPITAL");

    private static final String SELECT = """
            select l.id, l.organisation, l.name_ja, l.name_en, l.closed_at is not null as closed, l.version
            from network.laboratory l
            """;

    private final AsActor as;

    Laboratories(AsActor as) {
        this.as = as;
    }

    public Optional<Laboratory> find(Actor actor, UUID id) {
        return as.read(
                actor,
                jdbc -> jdbc.sql(SELECT + "where l.id = :id")
                        .param("id", id)
                        .query(Laboratories::laboratory)
                        .optional());
    }

    /// Those of some institutions, by institution and name; closed ones, too.
    public List<Laboratory> of(Actor actor, Collection<OrganisationId> organisations) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        var ids = organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
        return as.read(
                actor,
                jdbc -> jdbc.sql(SELECT + """
                        where l.organisation = any (:organisations)
                        order by array_position(:organisations::uuid[], l.organisation), l.name_ja collate "C", l.id
                        """)
                        .param("organisations", ids)
                        .query(Laboratories::laboratory)
                        .list());
    }

    private static Laboratory laboratory(ResultSet row, int number) throws SQLException {
        return new Laboratory(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                new Bilingual(row.getString("name_ja"), row.getString("name_en")),
                row.getBoolean("closed"),
                row.getInt("version"));
    }
}
