package musubi.exchange.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.exchange.referral.Consequence;
import musubi.exchange.referral.Move;
import musubi.exchange.referral.Referral;
import musubi.exchange.referral.Referral.Reason;
import musubi.exchange.referral.Referral.Side;
import musubi.exchange.referral.ReferralDesk;
import musubi.exchange.web.Shown.Happening;
import musubi.kernel.PlainText;
import musubi.pages.Answers;
import musubi.pages.Dates;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;

/// Reads the answers and steps of an introduction from their forms, and puts its events into words.
final class ReferralForms {

    private static final int NOTE_LIMIT = 1000;

    private ReferralForms() {}

    /// A step and the words that came with it.
    record Step(Move move, @Nullable String note) {}

    /// Yes or no, of one side. A no without any reason counts as "other".
    static Optional<Step> answer(Side side, Answers typed) {
        return switch (typed.text("answer")) {
            case "accept" -> Optional.of(new Step(new Move.Accept(side), note(typed)));
            case "decline" -> Optional.of(new Step(new Move.Decline(side, reasons(typed)), note(typed)));
            default -> Optional.empty();
        };
    }

    /// A step of the coordinator.
    static Optional<Step> step(Answers typed) {
        return switch (typed.text("step")) {
            case "send" -> Optional.of(new Step(new Move.Send(), note(typed)));
            case "met" -> Optional.of(new Step(new Move.Meet(), note(typed)));
            case "research" -> Optional.of(new Step(new Move.BeginJointResearch(), note(typed)));
            case "close" -> Optional.of(new Step(new Move.Close(reasons(typed)), note(typed)));
            case "withdraw" -> Optional.of(new Step(new Move.Withdraw(), note(typed)));
            default -> Optional.empty();
        };
    }

    static Happening happening(ReferralDesk.Event event) {
        var who = Words.t("exchange.side." + event.bySide().toLowerCase(Locale.ROOT))
                + (event.told() ? Words.t("exchange.told") : "");
        var reasons = event.reasons();
        var what = Words.t("exchange.referral.event."
                + event.state().name().toLowerCase(Locale.ROOT)
                + (event.bySide().equals("COORDINATOR") || !reasons.isEmpty() ? "" : ".answered"));
        return new Happening(
                Dates.moment(event.at()),
                reasons.isEmpty() ? what : what + Words.t("exchange.referral.because", inWords(reasons)),
                who,
                event.note());
    }

    private static Set<Reason> reasons(Answers typed) {
        var ticked = typed.ticked("reason");
        var reasons = Stream.of(Reason.values())
                .filter(reason -> ticked.contains(reason.name()))
                .collect(Collectors.toUnmodifiableSet());
        return reasons.isEmpty() ? Set.of(Reason.OTHER) : reasons;
    }

    /// In words, one after the other.
    static String inWords(Collection<Reason> reasons) {
        return reasons.stream()
                .sorted()
                .map(reason -> Words.t("exchange.decline." + reason.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(Words.t("exchange.decline.and")));
    }

    /// After a no, what its coordinator does next.
    static List<String> then(Referral referral) {
        var reasons = switch (referral) {
            case Referral.Declined declined -> declined.reasons();
            case Referral.Closed closed -> closed.reasons();
            default -> Set.<Reason>of();
        };
        return reasons.stream()
                .sorted()
                .map(reason -> Consequence.of(reason).route())
                .distinct()
                .map(route -> Words.t("exchange.route." + route.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /// The form holds no more than the limit; what a request brings beyond it is cut off.
    private static @Nullable String note(Answers typed) {
        var words = typed.text("note");
        var most = words.length() > NOTE_LIMIT ? words.substring(0, NOTE_LIMIT) : words;
        return PlainText.paragraphs(most, NOTE_LIMIT)
                .toOptional()
                .filter(text -> !text.isBlank())
                .orElse(null);
    }
}
