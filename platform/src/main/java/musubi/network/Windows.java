package musubi.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import org.springframework.stereotype.Component;

/// The contact windows as other modules need them: the office, whose it is, and its address in the directory.
@Component
public class Windows {

    /// A window in short; `slug` is its place in `/windows`.
    public record Window(UUID id, String slug, Bilingual office, Bilingual organisation, Bilingual purpose) {

        public String address() {
            return "/windows#" + slug;
        }
    }

    private final AsActor as;

    Windows(AsActor as) {
        this.as = as;
    }

    /// Several in one query; those of organisations the actor may not know of are left out.
    public Map<UUID, Window> byIds(Actor actor, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return as
                .<List<Window>>read(
                        actor,
                        jdbc -> jdbc.sql("""
                        select w.id, w.slug, w.office_ja, w.office_en, w.purpose_ja, w.purpose_en, o.name_ja, o.name_en
                        from network.contact_window w join network.organisation o on o.id = w.organisation
                        where w.id = any (:ids)
                        """)
                                .param("ids", ids.toArray(UUID[]::new))
                                .query(Windows::window)
                                .list())
                .stream()
                .collect(Collectors.toMap(Window::id, window -> window));
    }

    private static Window window(ResultSet row, int number) throws SQLException {
        return new Window(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                new Bilingual(row.getString("office_ja"), row.getString("office_en")),
                new Bilingual(row.getString("name_ja"), row.getString("name_en")),
                new Bilingual(row.getString("purpose_ja"), row.getString("purpose_en")));
    }
}
