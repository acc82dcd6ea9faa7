package musubi.search;

/// The index, to be told what changed. A call returns once the change would survive a crash.
public interface SearchIndex {

    /// Reads the record anew from its source and replaces, or forgets, what the index knew of it.
    void refresh(RecordRef ref);

    /// Builds everything anew from all sources; finds go on against what was there before.
    void rebuild();

    /// Whether it was built with every term there is; until then finds go on by the words of before.
    boolean hasAllTerms();
}
