package musubi.portal.find;

import static musubi.pages.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import musubi.kernel.Side;
import musubi.portal.PlaceWords;
import musubi.portal.find.FindPage.Name;
import org.springframework.stereotype.Component;

/// Says what contact windows are called, and whose they are.
@Component
class WindowNames {

    private final AsActor as;

    WindowNames(AsActor as) {
        this.as = as;
    }

    Map<UUID, Name> of(Actor viewer, Collection<UUID> ids) {
        var names = new HashMap<UUID, Name>();
        as.read(
                viewer,
                jdbc -> jdbc.sql("""
                        select w.id, o.slug, w.office_ja, w.office_en, o.name_ja, o.name_en, o.side, o.prefecture
                        from network.contact_window w join network.organisation o on o.id = w.organisation
                        where w.id = any (:ids::uuid[])
                        """)
                        .param("ids", ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                        .query((row, number) -> names.put(row.getObject("id", UUID.class), name(row)))
                        .list());
        return names;
    }

    private static Name name(ResultSet row) throws SQLException {
        var side = Side.valueOf(row.getString("side"));
        return new Name(
                t("portal.kind.window"),
                HitNames.side(side),
                t("portal.side." + side),
                "/organisations/" + row.getString("slug") + "#windows",
                HitNames.in(new Bilingual(row.getString("office_ja"), row.getString("office_en"))),
                List.of(
                        HitNames.in(new Bilingual(row.getString("name_ja"), row.getString("name_en"))),
                        PlaceWords.prefecture(row.getString("prefecture")).orElse("")));
    }
}
