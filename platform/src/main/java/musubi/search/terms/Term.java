package musubi.search.terms;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 用語: something added to the vocabulary on site; what was taken back stays to be seen.
public record Term(
        UUID id, Proposal proposal, Deed added, @Nullable Deed takenBack) {

    /// Who did it, and when.
    public record Deed(Instant at, String by) {}

    /// That a term was added, or that it was taken back.
    public record Change(Term term, Deed deed, boolean back) {}

    public boolean holds() {
        return takenBack == null;
    }

    /// Whether this one stands on a concept that the other one opened.
    boolean restsOn(Term other) {
        var concept = other.proposal().concept();
        return other.proposal().opens()
                && !id.equals(other.id)
                && (concept.equals(proposal.concept()) || concept.equals(proposal.broader()));
    }
}
