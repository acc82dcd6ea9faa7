package musubi.exchange.sheet;

import java.time.Instant;
import java.util.UUID;
import musubi.exchange.sheet.file.Places;
import musubi.kernel.Language;
import musubi.pages.Checked.Problem;
import org.jspecify.annotations.Nullable;

/// 取り込み: one file of needs that was handed in for a community, and how far it has come.
///
/// @param problem why it could not be read, or why it was taken back
public record Batch(
        UUID id, Of of, File file, State state, @Nullable Problem problem, Progress progress, Instant createdAt) {

    /// For which community, by whom.
    public record Of(UUID community, UUID account) {}

    public record File(String name, Language language, Places places) {}

    /// @param whole whether one row that cannot be taken over takes back all others
    /// @param stopped whether something went wrong and somebody has to say that it shall go on
    public record Progress(int done, int total, boolean whole, boolean stopped) {

        public int percent() {
            return total == 0 ? 0 : (int) (100L * done / total);
        }
    }

    public enum State {
        READING,
        READ,
        UNREADABLE,
        TAKING,
        TAKEN,
        UNDOING,
        UNDONE,
        DISCARDED;

        public boolean isUnderWay() {
            return this == READING || this == TAKING || this == UNDOING;
        }
    }

    /// What a row is, compared with what is there.
    public enum Finding {
        NEW,
        CHANGED,
        SAME,
        KNOWN,
        BROKEN
    }

    /// What became of a row.
    public enum Outcome {
        ENTERED,
        CHANGED,
        REFUSED,
        WITHDRAWN,
        RESTORED,
        KEPT
    }
}
