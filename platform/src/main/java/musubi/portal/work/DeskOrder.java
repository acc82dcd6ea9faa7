package musubi.portal.work;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import musubi.exchange.Inquiries;
import musubi.exchange.Inquiries.Whose;
import musubi.exchange.Referrals;
import org.jspecify.annotations.Nullable;

/// Sorts what a coordinator has on the desk: to do today, newly come in, in hand, waiting for others, and what lies
/// with colleagues. What nobody owns is everyone's. Pure.
record DeskOrder(Map<Part, List<Waiting>> parts) {

    /// In the order in which they stand on the page.
    enum Part {
        DUE,
        FRESH,
        IN_HAND,
        UNDER_WAY,
        COLLEAGUES;

        /// As addresses and messages name it.
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Part> of(@Nullable String key) {
            return Stream.of(values()).filter(part -> part.key().equals(key)).findFirst();
        }
    }

    /// One thing that waits for its next step.
    sealed interface Waiting {

        record OfInquiry(Inquiries.Turn turn) implements Waiting {}

        record OfIntroduction(Referrals.Turn turn) implements Waiting {}
    }

    /// @param endOfToday what is promised until then is due today
    static DeskOrder of(List<Referrals.Turn> introductions, List<Inquiries.Turn> inquiries, Instant endOfToday) {
        var parts = new EnumMap<Part, List<Waiting>>(Part.class);
        inquiries.stream()
                .sorted(Comparator.comparing(Inquiries.Turn::due))
                .forEach(turn ->
                        part(turn, endOfToday).ifPresent(part -> put(parts, part, new Waiting.OfInquiry(turn))));
        introductions.stream()
                .sorted(Comparator.comparing(Referrals.Turn::since))
                .forEach(turn ->
                        part(turn, endOfToday).ifPresent(part -> put(parts, part, new Waiting.OfIntroduction(turn))));
        return new DeskOrder(parts);
    }

    private static void put(Map<Part, List<Waiting>> parts, Part part, Waiting waiting) {
        parts.computeIfAbsent(part, one -> new ArrayList<>()).add(waiting);
    }

    List<Waiting> in(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    /// While two are being brought together, the introduction says whose turn it is, not the inquiry.
    private static Optional<Part> part(Inquiries.Turn turn, Instant endOfToday) {
        var late = !turn.due().isAfter(endOfToday);
        if (turn.state().equals("INTRODUCED") && !late) {
            return Optional.empty();
        }
        if (turn.whose() == Whose.COLLEAGUES) {
            return Optional.of(Part.COLLEAGUES);
        }
        if (late) {
            return Optional.of(Part.DUE);
        }
        return Optional.of(turn.state().equals("NEW") ? Part.FRESH : Part.IN_HAND);
    }

    private static Optional<Part> part(Referrals.Turn turn, Instant endOfToday) {
        var due = !turn.since().plus(patience(turn.state())).isAfter(endOfToday);
        if (turn.own()) {
            return Optional.of(due ? Part.DUE : Part.UNDER_WAY);
        }
        return due ? Optional.of(Part.COLLEAGUES) : Optional.empty();
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
}
