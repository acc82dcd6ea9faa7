package musubi.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 受けた経路: how and when a need was heard of, and the number under which the office keeps it itself.
public record Heard(
        Channel channel, LocalDate day, @Nullable String reference) {

    /// The longest number of their own that an office may give, in characters.
    public static final int REFERENCE_LIMIT = 60;
}
