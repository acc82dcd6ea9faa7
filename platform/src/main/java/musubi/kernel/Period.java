package musubi.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// 期間: a span of days, both ends included; an end that is not there is open.
public record Period(@Nullable LocalDate start, @Nullable LocalDate end) {

    public static final Period ALWAYS = new Period(null, null);

    private static final String OPEN = "..";

    public Period {
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("a period cannot end before it starts");
        }
    }

    public static Period between(LocalDate start, LocalDate end) {
        return new Period(start, end);
    }

    public static Period from(LocalDate start) {
        return new Period(start, null);
    }

    public static Period until(LocalDate end) {
        return new Period(null, end);
    }

    public static Period on(LocalDate day) {
        return new Period(day, day);
    }

    public boolean contains(LocalDate day) {
        return (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
    }

    public boolean overlaps(Period other) {
        return startsBy(other.end) && other.startsBy(end);
    }

    /// The days both have in common, if there are any.
    public Optional<Period> intersection(Period other) {
        return overlaps(other)
                ? Optional.of(new Period(later(start, other.start), earlier(end, other.end)))
                : Optional.empty();
    }

    /// ISO 8601: `2024-04-01/2025-03-31`, with `..` for an open end.
    public String iso() {
        return (start == null ? OPEN : start) + "/" + (end == null ? OPEN : end);
    }

    /// Reads what [#iso()] writes.
    public static Optional<Period> parse(String iso) {
        var ends = iso.split("/", -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        try {
            var start = ends[0].equals(OPEN) ? null : LocalDate.parse(ends[0]);
            var end = ends[1].equals(OPEN) ? null : LocalDate.parse(ends[1]);
            var turned = start != null && end != null && end.isBefore(start);
            return turned ? Optional.empty() : Optional.of(new Period(start, end));
        } catch (DateTimeParseException notDays) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return iso();
    }

    private boolean startsBy(@Nullable LocalDate day) {
        return start == null || day == null || !start.isAfter(day);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}
