package musubi.network.reference;

import java.util.List;
import musubi.network.ReferenceRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The organisations the documents name.
@Component
@Order(3)
class OrganisationRecords implements ReferenceLoader {

    private final OrganisationRows rows;

    OrganisationRecords(OrganisationRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "organisations";
    }

    @Override
    public void load(List<ReferenceRecord> records) {
        records.forEach(record -> rows.write(record, false));
    }
}
