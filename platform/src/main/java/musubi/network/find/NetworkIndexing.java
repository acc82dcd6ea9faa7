package musubi.network.find;

import java.util.List;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.network.CommunityChanged;
import musubi.network.OrganisationChanged;
import musubi.search.RecordRef;
import musubi.search.SearchIndex;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/// Tells the index what changed, once the change is stored. If the index cannot, the fact stays and is told again.
///
/// Outside a transaction on purpose: many changes at once would else hold every connection while the index, which
/// needs one to read the record, makes them wait.
@Component
class NetworkIndexing {

    private final SearchIndex index;
    private final AsActor as;

    NetworkIndexing(SearchIndex index, AsActor as) {
        this.index = index;
        this.as = as;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(OrganisationChanged changed) {
        var organisation = changed.organisation().value();
        index.refresh(new RecordRef(OrganisationDocuments.KIND, organisation));
        windowsOf(organisation).forEach(id -> index.refresh(new RecordRef(WindowDocuments.KIND, id)));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(CommunityChanged changed) {
        index.refresh(new RecordRef(CommunityDocuments.KIND, changed.community().value()));
    }

    private List<UUID> windowsOf(UUID organisation) {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select id from network.contact_window where organisation = :organisation order by id")
                        .param("organisation", organisation)
                        .query(UUID.class)
                        .list());
    }
}
