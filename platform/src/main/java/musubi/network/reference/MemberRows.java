package musubi.network.reference;

import java.util.Map;
import java.util.UUID;
import musubi.kernel.Uuid7;
import musubi.network.ReferenceRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who belongs to a community, as its sheet lists them. The sheets give no beginning, so none is kept.
@Component
class MemberRows {

    private static final String UPSERT = """
            insert into network.membership
                (id, organisation, community, role_ja, role_en, document, document_item, document_date)
            values (:id, :organisation, :community, :roleJa, :roleEn, :document, :item, :date)
            on conflict (organisation, community, starts_on) do update set
                role_ja = excluded.role_ja, role_en = excluded.role_en, document = excluded.document,
                document_item = excluded.document_item, document_date = excluded.document_date
            """;

    private final Uuid7 ids;
    private final Slugs slugs;

    MemberRows(Uuid7 ids, Slugs slugs) {
        this.ids = ids;
        this.slugs = slugs;
    }

    Map<String, UUID> organisations() {
        return slugs.organisations();
    }

    void write(JdbcClient jdbc, UUID community, ReferenceRecord record, Map<String, UUID> organisations) {
        var origin = Origin.of(record);
        for (var member : record.records("members")) {
            var role = member.findWords("role");
            jdbc.sql(UPSERT)
                    .param("id", ids.next())
                    .param("organisation", Slugs.required(organisations, member.text("organisation")))
                    .param("community", community)
                    .param("roleJa", role.map(words -> words.ja()).orElse(null))
                    .param("roleEn", role.map(words -> words.en()).orElse(null))
                    .param("document", origin.document())
                    .param("item", origin.item())
                    .param("date", origin.date())
                    .update();
        }
    }
}
