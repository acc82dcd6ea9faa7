package musubi.network.reference;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Uuid7;
import musubi.network.CommunityChanged;
import musubi.network.CommunityId;
import musubi.network.ReferenceRecord;
import musubi.network.register.SortKeys;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The communities with their whole sheets, the history of their state, and their members.
@Component
@Order(4)
class CommunityRecords implements ReferenceLoader {

    private static final String UPSERT = """
            insert into network.community
                (id, slug, name_ja, name_en, kana, sort_ja, sort_en, scale, state, decided_on, network_body,
                 seat_municipality, prefectures, market_areas, summary_ja, summary_en, sheet, document,
                 document_item, document_date, created_at, updated_at)
            select :id, :slug, :nameJa, :nameEn, :kana, :sortJa, :sortEn, :scale, :state, :decidedOn, :body, :seat,
                   :prefectures, :areas, :summaryJa, :summaryEn, :sheet::jsonb, :document, :item, :date, :now, :now
            where not exists (select from network.slug_history where kind = 'community' and slug = :slug)
            on conflict (slug) do update set
                name_ja = excluded.name_ja, name_en = excluded.name_en, kana = excluded.kana,
                sort_ja = excluded.sort_ja, sort_en = excluded.sort_en, scale = excluded.scale,
                state = excluded.state, decided_on = excluded.decided_on, network_body = excluded.network_body,
                seat_municipality = excluded.seat_municipality, prefectures = excluded.prefectures,
                market_areas = excluded.market_areas, summary_ja = excluded.summary_ja,
                summary_en = excluded.summary_en, sheet = excluded.sheet, document = excluded.document,
                document_item = excluded.document_item, document_date = excluded.document_date,
                updated_at = excluded.updated_at
            where community.edited_at is null
            returning id
            """;

    private final AsActor as;
    private final Uuid7 ids;
    private final Clock clock;
    private final JsonMapper json;
    private final MemberRows members;
    private final ApplicationEventPublisher events;

    CommunityRecords(
            AsActor as, Uuid7 ids, Clock clock, JsonMapper json, MemberRows members, ApplicationEventPublisher events) {
        this.as = as;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
        this.members = members;
        this.events = events;
    }

    @Override
    public String name() {
        return "communities";
    }

    @Override
    public void load(List<ReferenceRecord> records) {
        as.write(Actor.SYSTEM, jdbc -> {
            var organisations = members.organisations();
            records.forEach(record -> write(jdbc, record, organisations));
            return records.size();
        });
    }

    private void write(JdbcClient jdbc, ReferenceRecord record, Map<String, UUID> organisations) {
        sheet(called(jdbc.sql(UPSERT), record), record, organisations)
                .query(UUID.class)
                .optional()
                .ifPresent(id -> {
                    state(jdbc, id, record);
                    members.write(jdbc, id, record, organisations);
                    events.publishEvent(new CommunityChanged(new CommunityId(id)));
                });
    }

    private JdbcClient.StatementSpec called(JdbcClient.StatementSpec row, ReferenceRecord record) {
        var name = record.words("name");
        var kana = record.text("kana");
        var sort = SortKeys.of(name, kana);
        return row.param("id", ids.next())
                .param("slug", record.text("slug"))
                .param("nameJa", name.ja())
                .param("nameEn", name.en())
                .param("kana", kana)
                .param("sortJa", sort.ja())
                .param("sortEn", sort.en())
                .param("now", OffsetDateTime.now(clock));
    }

    private JdbcClient.StatementSpec sheet(
            JdbcClient.StatementSpec row, ReferenceRecord record, Map<String, UUID> organisations) {
        var origin = Origin.of(record);
        var summary = record.words("summary");
        return row.param("scale", record.text("scale").toUpperCase(Locale.ROOT))
                .param("state", state(record))
                .param("decidedOn", LocalDate.parse(record.text("decidedOn")))
                .param("body", Slugs.required(organisations, record.text("networkBody")))
                .param("seat", record.find("seat").orElse(null))
                .param("prefectures", record.texts("prefectures").toArray(String[]::new))
                .param("areas", record.numbers("marketAreas").toArray(Integer[]::new))
                .param("summaryJa", summary.ja())
                .param("summaryEn", summary.en())
                .param("sheet", json.writeValueAsString(record.asMap()))
                .param("document", origin.document())
                .param("item", origin.item())
                .param("date", origin.date());
    }

    private void state(JdbcClient jdbc, UUID community, ReferenceRecord record) {
        var origin = Origin.of(record);
        jdbc.sql("""
                        insert into network.community_state
                            (id, community, state, since, document, document_item, document_date)
                        values (:id, :community, :state, :since, :document, :item, :date)
                        on conflict (community, state, since) do nothing
                        """)
                .param("id", ids.next())
                .param("community", community)
                .param("state", state(record))
                .param("since", LocalDate.parse(record.text("decidedOn")))
                .param("document", origin.document())
                .param("item", origin.item())
                .param("date", origin.date())
                .update();
    }

    private static String state(ReferenceRecord record) {
        return record.text("state").toUpperCase(Locale.ROOT);
    }
}
