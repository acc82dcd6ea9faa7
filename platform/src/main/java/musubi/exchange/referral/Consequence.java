package musubi.exchange.referral;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import musubi.exchange.referral.Referral.Reason;
import org.jspecify.annotations.Nullable;

/// What follows from a reason for saying no: for the two, for the partner, and for the way on. Pure.
///
/// @param pair how long the two are not suggested to each other; none means for good
/// @param rest how long the partner is shown as having its hands full; none where it has not
/// @param route what its coordinator does next
public record Consequence(@Nullable Period pair, @Nullable Period rest, Route route) {

    /// The way on.
    public enum Route {

        /// The next of the candidates.
        NEXT,

        /// The same two, later.
        LATER,

        /// Look for a measure that helps with the money.
        MONEY,

        /// Look nearer, or ask the desk there.
        NEARER,

        /// End the inquiry as solved.
        SOLVED
    }

    private static final Period QUARTER = Period.ofMonths(3);
    private static final Period HALF_YEAR = Period.ofMonths(6);
    private static final Period YEAR = Period.ofYears(1);

    public static Consequence of(Reason reason) {
        return switch (reason) {
            case TOO_EARLY -> new Consequence(HALF_YEAR, null, Route.LATER);
            case WRONG_FIELD, CONFLICT -> new Consequence(null, null, Route.NEXT);
            case NO_CAPACITY -> new Consequence(QUARTER, QUARTER, Route.NEXT);
            case COST -> new Consequence(YEAR, null, Route.MONEY);
            case DISTANCE -> new Consequence(null, null, Route.NEARER);
            case ALREADY_SOLVED -> new Consequence(null, null, Route.SOLVED);
            case OTHER -> new Consequence(QUARTER, null, Route.NEXT);
        };
    }

    /// Of several reasons the hardest holds: until when the two are not suggested to each other; empty means for good.
    public static Optional<LocalDate> apartUntil(Collection<Reason> reasons, LocalDate said) {
        var periods = reasons.stream().map(reason -> of(reason).pair()).toList();
        return periods.contains(null)
                ? Optional.empty()
                : periods.stream().map(said::plus).max(Comparator.naturalOrder());
    }
}
