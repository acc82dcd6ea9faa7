package musubi.search;

import musubi.search.terms.TermsChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/// Has the index built anew once a term was added or taken back.
@Component
class TermsListening {

    private final IndexCare care;

    TermsListening(IndexCare care) {
        this.care = care;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(TermsChanged changed) {
        care.noticeTerms();
    }
}
