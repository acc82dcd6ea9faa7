package musubi.projects.find;

import musubi.projects.ProjectChanged;
import musubi.search.RecordRef;
import musubi.search.SearchIndex;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/// Keeps the index in step with every change of a project.
@Component
class ProjectIndexing {

    private final SearchIndex index;

    ProjectIndexing(SearchIndex index) {
        this.index = index;
    }

    /// Outside a transaction on purpose: many changes at once would else hold every connection while the index waits
    /// for one to read the record.
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ProjectChanged changed) {
        index.refresh(new RecordRef(ProjectDocuments.KIND, changed.project().value()));
    }
}
