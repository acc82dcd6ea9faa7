package musubi.exchange.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import org.springframework.stereotype.Component;

/// The short names of the nine market areas, by number.
@Component
public class AreaNames {

    private final AsActor as;

    AreaNames(AsActor as) {
        this.as = as;
    }

    public Map<Integer, Bilingual> all() {
        Map<Integer, Bilingual> names = new LinkedHashMap<>();
        as.read(
                Actor.PUBLIC,
                jdbc -> jdbc.sql("select a.number, a.short_ja, a.short_en from network.market_area a order by a.number")
                        .query((row, n) -> names.put(
                                row.getInt("number"),
                                new Bilingual(row.getString("short_ja"), row.getString("short_en"))))
                        .list());
        return names;
    }
}
