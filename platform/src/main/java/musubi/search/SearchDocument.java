package musubi.search;

import java.util.List;
import java.util.Set;
import musubi.access.Stake;
import musubi.kernel.Disclosure;

/// A record as it is handed to the index. `existence` says who may know that it is there at all; facets are read by
/// whoever may know that.
public record SearchDocument(RecordRef ref, Stake stake, Disclosure existence, List<Passage> passages, Facets facets) {

    /// What a hit can be filtered by: market areas 1–9, two-digit prefecture codes, and the community it is looked
    /// after by (its id as text).
    public record Facets(Set<Integer> marketAreas, Set<String> prefectures, Set<String> communities) {

        public static final Facets NONE = new Facets(Set.of(), Set.of(), Set.of());
    }

    public SearchDocument {
        passages = List.copyOf(passages);
    }
}
