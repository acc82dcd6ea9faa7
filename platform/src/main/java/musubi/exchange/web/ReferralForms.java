package musubi.exchange.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import musubi.exchange.referral.Move;
import musubi.exchange.referral.Referral.Reason;
import musubi.exchange.referral.Referral.Side;
import musubi.exchange.referral.ReferralDesk;
import musubi.exchange.web.Shown.Happening;
import musubi.kernel.PlainText;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;

/// Reads the answers and steps of an introduction from their forms, and puts its events into words.
final class ReferralForms {

    private static final int NOTE_LIMIT = 1000;

    private ReferralForms() {}

    /// A step and the words that came with it.
    record Step(Move move, @Nullable String note) {}

    /// Yes or no, of one side. A no without a reason counts as "other".
    static Optional<Step> answer(Side side, Map<String, String> typed) {
        return switch (typed.getOrDefault("answer", "")) {
            case "accept" -> Optional.of(new Step(new Move.Accept(side), note(typed)));
            case "decline" -> Optional.of(new Step(new Move.Decline(side, reason(typed)), note(typed)));
            default -> Optional.empty();
        };
    }

    /// A step of the coordinator.
    static Optional<Step> step(Map<String, String> typed) {
        return switch (typed.getOrDefault("step", "")) {
            case "send" -> Optional.of(new Step(new Move.Send(), note(typed)));
            case "met" -> Optional.of(new Step(new Move.Meet(), note(typed)));
            case "research" -> Optional.of(new Step(new Move.BeginJointResearch(), note(typed)));
            case "close" -> Optional.of(new Step(new Move.Close(reason(typed)), note(typed)));
            case "withdraw" -> Optional.of(new Step(new Move.Withdraw(), note(typed)));
            default -> Optional.empty();
        };
    }

    static Happening happening(ReferralDesk.Event event) {
        var who = Words.t("exchange.side." + event.bySide().toLowerCase(Locale.ROOT))
                + (event.told() ? Words.t("exchange.told") : "");
        var reason = event.reason();
        var what = Words.t("exchange.referral.event."
                + event.state().name().toLowerCase(Locale.ROOT)
                + (event.bySide().equals("COORDINATOR") || reason != null ? "" : ".answered"));
        return new Happening(
                Shown.moment(event.at()),
                reason == null
                        ? what
                        : what
                                + Words.t(
                                        "exchange.referral.because",
                                        Words.t("exchange.decline." + reason.toLowerCase(Locale.ROOT))),
                who,
                event.note());
    }

    private static Reason reason(Map<String, String> typed) {
        return Stream.of(Reason.values())
                .filter(r -> r.name().equals(typed.get("reason")))
                .findFirst()
                .orElse(Reason.OTHER);
    }

    /// The form holds no more than the limit; what a request brings beyond it is cut off.
    private static @Nullable String note(Map<String, String> typed) {
        var words = typed.getOrDefault("note", "");
        var most = words.length() > NOTE_LIMIT ? words.substring(0, NOTE_LIMIT) : words;
        return PlainText.paragraphs(most, NOTE_LIMIT)
                .toOptional()
                .filter(text -> !text.isBlank())
                .orElse(null);
    }
}
