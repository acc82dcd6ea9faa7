package musubi.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who may read one field of one record, and from which day more people may (S1-28, S4-12).
public record Disclosure(
        Level level, @Nullable LocalDate opensOn, @Nullable Level opensTo) {

    public static final Disclosure PUBLIC = of(Level.PUBLIC);

    /// From open to closed.
    public enum Level {
        PUBLIC,
        MEMBERS,
        COORDINATORS,
        NAMED_PARTIES
    }

    public static Disclosure of(Level level) {
        return new Disclosure(level, null, null);
    }

    public Level on(LocalDate today) {
        return opensOn != null && opensTo != null && !opensOn.isAfter(today) ? opensTo : level;
    }
}
