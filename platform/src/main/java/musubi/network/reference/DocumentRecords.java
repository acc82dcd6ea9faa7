package musubi.network.reference;

import java.util.List;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.network.ReferenceRecord;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The public documents themselves.
@Component
@Order(1)
class DocumentRecords implements ReferenceLoader {

    private static final String UPSERT = """
            insert into network.document
                (id, title_ja, title_en, publisher_ja, publisher_en, date_text, stated_ja, stated_en)
            values (:id, :titleJa, :titleEn, :publisherJa, :publisherEn, :date, :statedJa, :statedEn)
            on conflict (id) do update set
                title_ja = excluded.title_ja, title_en = excluded.title_en, publisher_ja = excluded.publisher_ja,
                publisher_en = excluded.publisher_en, date_text = excluded.date_text,
                stated_ja = excluded.stated_ja, stated_en = excluded.stated_en
            """;

    private final AsActor as;

    DocumentRecords(AsActor as) {
        this.as = as;
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public void load(List<ReferenceRecord> records) {
        as.write(
                Actor.SYSTEM,
                jdbc -> records.stream().mapToInt(record -> write(jdbc, record)).sum());
    }

    private static int write(JdbcClient jdbc, ReferenceRecord record) {
        var title = record.words("title");
        var publisher = record.words("publisher");
        var stated = record.words("dateStated");
        return jdbc.sql(UPSERT)
                .param("id", record.text("id"))
                .param("titleJa", title.ja())
                .param("titleEn", title.en())
                .param("publisherJa", publisher.ja())
                .param("publisherEn", publisher.en())
                .param("date", record.text("date"))
                .param("statedJa", stated.ja())
                .param("statedEn", stated.en())
                .update();
    }
}
