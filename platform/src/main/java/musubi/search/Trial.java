package musubi.search;

import java.util.List;

/// Words tried out before they hold: the same records ranked with the vocabulary as it is and as it would be.
public final class Trial implements AutoCloseable {

    private final TrialIndex before;
    private final TrialIndex after;
    private final List<Looked> looked;

    Trial(TrialIndex before, TrialIndex after, List<Looked> looked) {
        this.before = before;
        this.after = after;
        this.looked = List.copyOf(looked);
    }

    /// What was looked at of one kind.
    ///
    /// @param records how many that the viewer may read
    /// @param all whether these are all that the viewer may read
    /// @param saying those that say one of the words
    public record Looked(String kind, int records, boolean all, List<RecordRef> saying) {}

    public Search before() {
        return before.search();
    }

    public Search after() {
        return after.search();
    }

    public List<Looked> looked() {
        return looked;
    }

    @Override
    public void close() {
        before.close();
        after.close();
    }
}
