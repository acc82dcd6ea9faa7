package musubi.ties.contribution;

import java.time.LocalDate;
import java.util.UUID;

/// 活動: one thing an account did, by the record that says so.
public record Deed(Kind kind, UUID record, LocalDate day) {

    /// In the order in which they are read.
    public enum Kind {
        ANSWERED,
        INTRODUCED,
        REPLIED,
        OFFERED,
        RESEARCH,
        ADVICE,
        OUTPUT
    }
}
