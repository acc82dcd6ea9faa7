package musubi.portal.work;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import musubi.exchange.Inquiries;
import musubi.exchange.Referrals;

/// Sorts what a coordinator has on the desk: to do today, newly come in, in hand, waiting for others, and what lies
/// with
/// colleagues. What nobody owns is everyone's.
///
/// @param late inquiries that are due today, or were
record DeskOrder(
        List<Inquiries.Line> late,
        List<Referrals.Line> due,
        List<Inquiries.Line> fresh,
        List<Inquiries.Line> inHand,
        List<Referrals.Line> underWay,
        List<Inquiries.Line> colleagues) {

    static DeskOrder of(List<Referrals.Line> introductions, List<Inquiries.Line> inquiries, Instant endOfToday) {
        Predicate<Inquiries.Line> own = line -> line.mine() || line.owner() == null;
        Predicate<Inquiries.Line> late = line -> !line.due().isAfter(endOfToday);
        Predicate<Inquiries.Line> fresh = line -> line.state().equals("NEW");
        Predicate<Inquiries.Line> introduced = line -> line.state().equals("INTRODUCED");
        return new DeskOrder(
                sorted(inquiries, own.and(late)),
                introductions(introductions, line -> isDue(line, endOfToday)),
                sorted(inquiries, own.and(late.negate()).and(fresh)),
                sorted(inquiries, own.and(late.negate()).and(fresh.negate()).and(introduced.negate())),
                introductions(introductions, line -> !isDue(line, endOfToday)),
                sorted(inquiries, own.negate().and(introduced.negate().or(late))));
    }

    private static List<Inquiries.Line> sorted(List<Inquiries.Line> all, Predicate<Inquiries.Line> wanted) {
        return all.stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Inquiries.Line::due))
                .toList();
    }

    private static List<Referrals.Line> introductions(List<Referrals.Line> all, Predicate<Referrals.Line> wanted) {
        return all.stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Referrals.Line::since))
                .toList();
    }

    /// A proposal waits for its letters at once; a letter may lie a week, a first meeting two, the rest a month.
    static Duration patience(String state) {
        return switch (state) {
            case "PROPOSED" -> Duration.ZERO;
            case "SENT" -> Duration.ofDays(7);
            case "INTRODUCED" -> Duration.ofDays(14);
            default -> Duration.ofDays(30);
        };
    }

    private static boolean isDue(Referrals.Line line, Instant endOfToday) {
        return !line.since().plus(patience(line.state())).isAfter(endOfToday);
    }
}
