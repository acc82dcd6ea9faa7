package musubi.exchange.handover;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import musubi.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/// 窓口の担当: somebody's place at a desk, for a term (任期制, S2-09). The same person may have several, of several
/// employers.
///
/// @param specialities in the words of those who gave it
/// @param handedOver whether what went with it is in other hands
public record Seat(
        UUID id,
        UUID account,
        At at,
        String specialities,
        @Nullable Employer employer,
        Term term,
        boolean handedOver,
        int version) {

    /// A term that ends within so many days is marked.
    static final int SOON = 60;

    /// The desk it is at.
    public record At(UUID desk, UUID community, Bilingual name) {}

    /// Whoever pays for it; the name only for those who may know of the organisation.
    public record Employer(UUID id, @Nullable Bilingual name) {}

    /// From the first to the last day; without a last day until it is ended.
    public record Term(LocalDate from, @Nullable LocalDate to) {

        public boolean runsOn(LocalDate day) {
            return !from.isAfter(day) && !isOverOn(day);
        }

        public boolean isOverOn(LocalDate day) {
            return to != null && to.isBefore(day);
        }

        boolean overlaps(Term other) {
            return !isOverOn(other.from) && !other.isOverOn(from);
        }
    }

    public boolean runsOn(LocalDate day) {
        return !handedOver && term.runsOn(day);
    }

    /// The day on which somebody's time ends, with all seats that follow on each other; empty where none runs, or one
    /// runs without an end.
    public static Optional<LocalDate> lastDay(Collection<Seat> seats, LocalDate today) {
        var held = seats.stream()
                .filter(seat -> !seat.handedOver())
                .map(Seat::term)
                .sorted(Comparator.comparing(Term::from))
                .toList();
        LocalDate last = null;
        for (var term : held) {
            var followsOn = last != null && !term.from().isAfter(last.plusDays(1));
            if (term.runsOn(today) || followsOn) {
                if (term.to() == null) {
                    return Optional.empty();
                }
                last = last == null || term.to().isAfter(last) ? term.to() : last;
            }
        }
        return Optional.ofNullable(last);
    }

    /// So many days are left when that is few; empty otherwise.
    public static Optional<Integer> daysLeft(Collection<Seat> seats, LocalDate today) {
        return lastDay(seats, today)
                .map(last -> (int) ChronoUnit.DAYS.between(today, last))
                .filter(days -> days <= SOON);
    }
}
