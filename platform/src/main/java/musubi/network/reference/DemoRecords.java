package musubi.network.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.network.ReferenceRecord;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Two organisations that do not exist（架空）, for trying things out; `musubi.demo=off` leaves them out.
@Component
@Order(7)
@ConditionalOnExpression("'${musubi.demo:auto}' != 'off'")
class DemoRecords implements ReferenceLoader {

    private final AsActor as;
    private final OrganisationRows rows;
    private final MemberRows members;

    DemoRecords(AsActor as, OrganisationRows rows, MemberRows members) {
        this.as = as;
        this.rows = rows;
        this.members = members;
    }

    @Override
    public String name() {
        return "demo-organisations";
    }

    @Override
    public void load(List<ReferenceRecord> records) {
        for (var record : records) {
            record.records("organisations").forEach(this::write);
            as.write(Actor.SYSTEM, jdbc -> {
                var organisations = members.organisations();
                members.write(jdbc, community(record.text("community")), record, organisations);
                return organisations.size();
            });
        }
    }

    private void write(ReferenceRecord record) {
        var figures = new HashMap<String, Long>();
        record.find("capital").ifPresent(capital -> figures.put("capital", Long.valueOf(capital)));
        record.find("employees").ifPresent(employees -> figures.put("employees", Long.valueOf(employees)));
        rows.write(record, true).ifPresent(id -> keep(id, figures));
    }

    /// Made-up organisations are no partners: only who tries things out as a member meets them.
    private void keepFromThePublic(UUID organisation) {
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("update network.organisation set level = 'MEMBERS' where id = :id")
                        .param("id", organisation)
                        .update());
    }

    private void keep(UUID organisation, Map<String, Long> figures) {
        keepFromThePublic(organisation);
        if (!figures.isEmpty()) {
            rows.figures(organisation, figures);
        }
    }

    private UUID community(String slug) {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select id from network.community where slug = :slug")
                        .param("slug", slug)
                        .query(UUID.class)
                        .single());
    }
}
