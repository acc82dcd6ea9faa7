package musubi.tasks;

import java.time.Instant;
import java.time.LocalDate;
import musubi.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/// 期限: something that is due on a day or at a moment. The key stays the same when the day changes, so that calendars
/// move
/// it and do not show it twice.
public record DueDate(
        String key, When when, Bilingual title, @Nullable Bilingual text, String path) {

    /// When it is due.
    public sealed interface When {}

    public record OnDay(LocalDate day) implements When {}

    public record AtMoment(Instant moment) implements When {}
}
