package musubi.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import org.springframework.stereotype.Component;

/// The public documents records come from. They are few and open to all.
@Component
public class Documents {

    private final AsActor as;

    Documents(AsActor as) {
        this.as = as;
    }

    public Optional<Source> find(Actor actor, String document) {
        return Optional.ofNullable(all(actor).get(document));
    }

    /// Every document by its id, for pages that name several.
    public Map<String, Source> all(Actor actor) {
        return as.read(actor, jdbc -> jdbc.sql("""
                        select id, title_ja, title_en, publisher_ja, publisher_en, stated_ja, stated_en
                        from network.document
                        """).query(Documents::source).list()).stream()
                .collect(Collectors.toMap(Source::document, source -> source));
    }

    private static Source source(ResultSet row, int number) throws SQLException {
        return new Source(
                row.getString("id"),
                new Bilingual(row.getString("title_ja"), row.getString("title_en")),
                new Bilingual(row.getString("publisher_ja"), row.getString("publisher_en")),
                new Bilingual(row.getString("stated_ja"), row.getString("stated_en")));
    }
}
