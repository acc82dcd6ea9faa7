package musubi.portal;

import java.util.List;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import musubi.pages.Words;
import org.springframework.stereotype.Component;

/// 市場領域: the short names of the nine, in the reader's language.
@Component
public class MarketAreas {

    /// One of the nine.
    public record Named(int number, String name) {}

    private final AsActor as;

    MarketAreas(AsActor as) {
        this.as = as;
    }

    public List<Named> all(Actor actor) {
        var reader = Words.language();
        return as.read(
                actor,
                jdbc -> jdbc.sql("select number, short_ja, short_en from network.market_area order by number")
                        .query((row, number) -> new Named(
                                row.getInt("number"),
                                new Bilingual(row.getString("short_ja"), row.getString("short_en")).in(reader)))
                        .list());
    }
}
