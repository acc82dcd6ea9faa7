package musubi.kernel;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// 開示: who may read a field now, and from which day on who else may (embargo).
/// Held field by field (S1-28, S4-12); what a viewer sees is decided from [#on] and nothing else.
public record Disclosure(
        Level level, @Nullable LocalDate opensOn, @Nullable Level opensTo) {

    /// Circles of readers, from open to closed.
    public enum Level {
        PUBLIC,
        MEMBERS,
        COORDINATORS,
        NAMED_PARTIES;

        public boolean isMoreOpenThan(Level other) {
            return compareTo(other) < 0;
        }
    }

    public static final Disclosure PUBLIC = of(Level.PUBLIC);

    public Disclosure {
        Objects.requireNonNull(level);
        if ((opensOn == null) != (opensTo == null)) {
            throw new IllegalArgumentException("a day of opening needs the level it opens to, and the other way round");
        }
        if (opensTo != null && !opensTo.isMoreOpenThan(level)) {
            throw new IllegalArgumentException("%s is not more open than %s".formatted(opensTo, level));
        }
    }

    public static Disclosure of(Level level) {
        return new Disclosure(level, null, null);
    }

    public Disclosure openingOn(LocalDate day, Level to) {
        return new Disclosure(level, day, to);
    }

    /// The level in force on a day; the day of opening itself is open.
    public Level on(LocalDate today) {
        return opensOn != null && opensTo != null && !today.isBefore(opensOn) ? opensTo : level;
    }
}
