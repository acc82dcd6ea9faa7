package musubi.portal.work;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import musubi.exchange.Entries;
import musubi.exchange.Referrals;

/// Sorts what a coordinator has on the desk: to do today, waiting longest, newly come in, waiting for others.
record DeskOrder(
        List<Referrals.Line> due, List<Entries.Line> waiting, List<Entries.Line> fresh, List<Referrals.Line> underWay) {

    /// A need is new for two days; after that it waits.
    static final Duration NEW = Duration.ofDays(2);

    static DeskOrder of(List<Referrals.Line> introductions, List<Entries.Line> needs, Instant now) {
        var due = new ArrayList<Referrals.Line>();
        var underWay = new ArrayList<Referrals.Line>();
        for (var line : introductions) {
            (isDue(line, now) ? due : underWay).add(line);
        }
        due.sort(Comparator.comparing(Referrals.Line::since));
        underWay.sort(Comparator.comparing(Referrals.Line::since));
        return new DeskOrder(
                due,
                needs.stream()
                        .filter(need -> !isNew(need, now))
                        .sorted(Comparator.comparing(Entries.Line::createdAt))
                        .toList(),
                needs.stream()
                        .filter(need -> isNew(need, now))
                        .sorted(Comparator.comparing(Entries.Line::createdAt).reversed())
                        .toList(),
                underWay);
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

    private static boolean isDue(Referrals.Line line, Instant now) {
        return !line.since().plus(patience(line.state())).isAfter(now);
    }

    private static boolean isNew(Entries.Line need, Instant now) {
        return need.createdAt().plus(NEW).isAfter(now);
    }
}
