package musubi.network.reference;

import java.util.List;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.network.ReferenceRecord;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The nine market areas as the bio-strategy describes them.
@Component
@Order(2)
class MarketAreaRecords implements ReferenceLoader {

    private static final List<String> TEXTS = List.of("name", "short", "society", "ministry", "why", "strength");
    private static final String UPSERT = """
            insert into network.market_area
                (number, name_ja, name_en, short_ja, short_en, society_ja, society_en, ministry_ja, ministry_en,
                 why_ja, why_en, strength_ja, strength_en, document, document_item, document_date)
            values (:number, :name_ja, :name_en, :short_ja, :short_en, :society_ja, :society_en, :ministry_ja,
                    :ministry_en, :why_ja, :why_en, :strength_ja, :strength_en, :document, :item, :date)
            on conflict (number) do update set
                name_ja = excluded.name_ja, name_en = excluded.name_en, short_ja = excluded.short_ja,
                short_en = excluded.short_en, society_ja = excluded.society_ja, society_en = excluded.society_en,
                ministry_ja = excluded.ministry_ja, ministry_en = excluded.ministry_en, why_ja = excluded.why_ja,
                why_en = excluded.why_en, strength_ja = excluded.strength_ja, strength_en = excluded.strength_en,
                document = excluded.document, document_item = excluded.document_item,
                document_date = excluded.document_date
            """;

    private final AsActor as;

    MarketAreaRecords(AsActor as) {
        this.as = as;
    }

    @Override
    public String name() {
        return "market-areas";
    }

    @Override
    public void load(List<ReferenceRecord> records) {
        as.write(
                Actor.SYSTEM,
                jdbc -> records.stream().mapToInt(record -> write(jdbc, record)).sum());
    }

    private static int write(JdbcClient jdbc, ReferenceRecord record) {
        var origin = Origin.of(record);
        var statement = jdbc.sql(UPSERT)
                .param("number", record.number("number"))
                .param("document", origin.document())
                .param("item", origin.item())
                .param("date", origin.date());
        for (var text : TEXTS) {
            var words = record.words(text);
            statement = statement.param(text + "_ja", words.ja()).param(text + "_en", words.en());
        }
        return statement.update();
    }
}
