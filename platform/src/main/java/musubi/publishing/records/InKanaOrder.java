package musubi.publishing.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.publishing.records.Narrowing.Place;
import musubi.publishing.records.Surroundings.Known;
import org.springframework.stereotype.Component;

/// Lists and finds what stands in 五十音順: the records of the register.
@Component
class InKanaOrder {

    private static final String PAGE = """
              and (:afterKey::text is null or (%1$s.sort_ja, %1$s.id) > (:afterKey::text, :afterId::uuid))
            order by %1$s.sort_ja, %1$s.id limit :limit
            """;

    /// By its id, its address, or an address it had before.
    private static final String ASKED = """
            where %1$s.slug = :slug or %1$s.id = :id::uuid
               or %1$s.id in (select h.id from network.slug_history h where h.kind = '%2$s' and h.slug = :slug)
            order by %1$s.slug = :slug desc limit 1
            """;

    private final AsActor as;
    private final Surroundings surroundings;

    InKanaOrder(AsActor as, Surroundings surroundings) {
        this.as = as;
        this.surroundings = surroundings;
    }

    /// One kind of record and how it is read.
    ///
    /// @param kind as the history of addresses names it
    /// @param alias what the query calls its table
    /// @param narrowed the condition of a list: may ask for what a `Narrowing` holds
    record Rows<T>(String kind, String alias, String select, String narrowed, Reader<T> reader) {}

    interface Reader<T> {
        T read(ResultSet row, Known known) throws SQLException;
    }

    private record Sorted<T>(T record, Place place) {}

    <T> Listing<T> list(Rows<T> rows, Actor viewer, Narrowing wanted, Site site) {
        return as.read(viewer, jdbc -> {
            var known = surroundings.of(viewer, site);
            var sorted = jdbc.sql(rows.select() + rows.narrowed() + PAGE.formatted(rows.alias()))
                    .param("kind", wanted.kind())
                    .param("area", wanted.area())
                    .param("prefecture", wanted.prefecture())
                    .param("community", wanted.community())
                    .param("afterKey", wanted.afterKey())
                    .param("afterId", wanted.afterId())
                    .param("limit", wanted.limit() + 1)
                    .query((row, number) -> new Sorted<>(rows.reader().read(row, known), place(row)))
                    .list();
            return Listing.of(sorted, wanted.limit(), Sorted::place).map(Sorted::record);
        });
    }

    <T> Optional<T> find(Rows<T> rows, Actor viewer, String idOrSlug, Site site) {
        var key = Key.read(idOrSlug);
        return as.read(viewer, jdbc -> {
            var known = surroundings.of(viewer, site);
            return jdbc.sql(rows.select() + ASKED.formatted(rows.alias(), rows.kind()))
                    .param("slug", key.slug())
                    .param("id", key.id())
                    .query((row, number) -> rows.reader().read(row, known))
                    .optional();
        });
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getString("sort_ja"), row.getObject("id", UUID.class));
    }
}
