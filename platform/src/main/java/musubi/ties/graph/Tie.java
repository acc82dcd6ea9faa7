package musubi.ties.graph;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// つながり: two organisations and every contact known between them. The longer ago the last word, the weaker (S4-20).
public record Tie(UUID a, UUID b, List<Contact> contacts) {

    private static final double DAYS_TO_HALF = 730.5;
    private static final double STRONG = 3;
    private static final double FAIR = 1;

    /// Where a contact is known from.
    public enum Kind {
        INTRODUCTION,
        PROJECT,
        DOCUMENT
    }

    /// How close it brought the two; what a contact weighs on its last day.
    public enum Closeness {
        BELONGS(1),
        INTRODUCED(2),
        MET(3),
        WORKING(6);

        private final int weight;

        Closeness(int weight) {
            this.weight = weight;
        }
    }

    /// 強い・ふつう・弱い; a way over a weak tie is as long as one over two strong ones.
    public enum Grade {
        STRONG(2),
        FAIR(3),
        WEAK(4);

        private final int length;

        Grade(int length) {
            this.length = length;
        }

        int length() {
            return length;
        }
    }

    /// One record that says these two had to do with each other.
    ///
    /// @param last the last day for which it says so
    /// @param code what it is, in the word of its table (`MET`, `SEAT_ON`)
    /// @param through the account that brought them together
    public record Contact(
            Kind kind,
            Closeness closeness,
            LocalDate last,
            UUID record,
            String code,
            @Nullable UUID through) {

        double strength(LocalDate day) {
            var days = Math.max(0, ChronoUnit.DAYS.between(last, day));
            return closeness.weight * Math.pow(0.5, days / DAYS_TO_HALF);
        }
    }

    public Tie {
        if (contacts.isEmpty() || a.equals(b)) {
            throw new IllegalArgumentException("a tie is of two, and made of contacts");
        }
        contacts = contacts.stream()
                .sorted(Comparator.comparing(Contact::last).reversed().thenComparing(Contact::record))
                .toList();
    }

    public UUID other(UUID one) {
        return one.equals(a) ? b : a;
    }

    /// Halves every two years without a word; contacts add up.
    public double strength(LocalDate day) {
        return contacts.stream().mapToDouble(contact -> contact.strength(day)).sum();
    }

    public Grade grade(LocalDate day) {
        var strength = strength(day);
        return strength >= STRONG ? Grade.STRONG : strength >= FAIR ? Grade.FAIR : Grade.WEAK;
    }

    public LocalDate last() {
        return contacts.getFirst().last();
    }

    /// Known only from a document, which tells of its day and not of what followed.
    public boolean isOnlyWritten() {
        return contacts.stream().allMatch(contact -> contact.kind() == Kind.DOCUMENT);
    }

    /// 薄れている: it was strong on its last day, and nothing has followed for this many months.
    public boolean isThinning(LocalDate today, int months) {
        return !isOnlyWritten()
                && grade(last()) == Grade.STRONG
                && !last().plusMonths(months).isAfter(today);
    }

    /// The one account on which it hangs: all there is are introductions, and all by the same.
    public Optional<UUID> hangsOn() {
        var through = contacts.getFirst().through();
        return through != null
                        && contacts.stream().allMatch(c -> c.kind() == Kind.INTRODUCTION && through.equals(c.through()))
                ? Optional.of(through)
                : Optional.empty();
    }
}
