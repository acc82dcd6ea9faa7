package musubi.network.reference;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.access.AsActor;
import org.springframework.stereotype.Component;

/// Which organisation a slug of the files means, also after its address was changed.
@Component
class Slugs {

    private final AsActor as;

    Slugs(AsActor as) {
        this.as = as;
    }

    Map<String, UUID> organisations() {
        return as
                .read(
                        Actor.SYSTEM,
                        jdbc -> jdbc.sql("""
                        select slug, id from network.organisation
                        union
                        select slug, id from network.slug_history where kind = 'organisation'
                        """)
                                .query((row, number) ->
                                        Map.entry(row.getString("slug"), row.getObject("id", UUID.class)))
                                .list())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    static UUID required(Map<String, UUID> organisations, String slug) {
        var id = organisations.get(slug);
        if (id == null) {
            throw new IllegalArgumentException("no organisation " + slug);
        }
        return id;
    }
}
