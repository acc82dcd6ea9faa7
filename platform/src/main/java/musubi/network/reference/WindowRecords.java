package musubi.network.reference;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Uuid7;
import musubi.network.OrganisationChanged;
import musubi.network.OrganisationId;
import musubi.network.ReferenceRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The contact windows (窓口), as offices, of the date their document has.
@Component
@Order(5)
class WindowRecords implements ReferenceLoader {

    private static final String UPSERT = """
            insert into network.contact_window
                (id, slug, organisation, office_ja, office_en, purpose_ja, purpose_en, audience, services, web, as_of,
                 document, document_item, document_date)
            values (:id, :slug, :organisation, :officeJa, :officeEn, :purposeJa, :purposeEn, :audience,
                    :services::jsonb, :web, :asOf, :document, :item, :date)
            on conflict (slug) do update set
                organisation = excluded.organisation, office_ja = excluded.office_ja, office_en = excluded.office_en,
                purpose_ja = excluded.purpose_ja, purpose_en = excluded.purpose_en, audience = excluded.audience,
                services = excluded.services, web = excluded.web, as_of = excluded.as_of,
                document = excluded.document, document_item = excluded.document_item,
                document_date = excluded.document_date
            """;

    private final AsActor as;
    private final Uuid7 ids;
    private final Slugs slugs;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    WindowRecords(AsActor as, Uuid7 ids, Slugs slugs, JsonMapper json, ApplicationEventPublisher events) {
        this.as = as;
        this.ids = ids;
        this.slugs = slugs;
        this.json = json;
        this.events = events;
    }

    @Override
    public String name() {
        return "windows";
    }

    @Override
    public void load(List<ReferenceRecord> records) {
        as.write(Actor.SYSTEM, jdbc -> {
            var organisations = slugs.organisations();
            records.forEach(record -> write(jdbc, record, organisations));
            return records.size();
        });
    }

    private void write(JdbcClient jdbc, ReferenceRecord record, Map<String, UUID> organisations) {
        var origin = Origin.of(record);
        var organisation = Slugs.required(organisations, record.text("organisation"));
        words(jdbc.sql(UPSERT), record)
                .param("id", ids.next())
                .param("organisation", organisation)
                .param("document", origin.document())
                .param("item", origin.item())
                .param("date", origin.date())
                .update();
        events.publishEvent(new OrganisationChanged(new OrganisationId(organisation)));
    }

    private JdbcClient.StatementSpec words(JdbcClient.StatementSpec row, ReferenceRecord record) {
        var office = record.words("office");
        var purpose = record.words("purpose");
        var services =
                record.records("services").stream().map(ReferenceRecord::asMap).toList();
        return row.param("slug", record.text("slug"))
                .param("officeJa", office.ja())
                .param("officeEn", office.en())
                .param("purposeJa", purpose.ja())
                .param("purposeEn", purpose.en())
                .param("audience", record.texts("audience").toArray(String[]::new))
                .param("services", json.writeValueAsString(services))
                .param("web", record.find("web").orElse(null))
                .param("asOf", record.find("asOf").orElse(null));
    }
}
