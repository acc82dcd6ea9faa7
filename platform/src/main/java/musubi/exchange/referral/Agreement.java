package musubi.exchange.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 秘密保持契約・試料の提供: what two sides signed or handed over on the way from an introduction to joint research.
///
/// A confidentiality agreement opens to each side what the other keeps for named parties (S4-12).
///
/// @param day on which it was signed, or handed over
public record Agreement(
        UUID id,
        Kind kind,
        LocalDate day,
        @Nullable String words,
        Instant at,
        @Nullable Instant withdrawnAt) {

    public enum Kind {
        NDA,
        SAMPLE
    }

    /// Why it cannot be recorded. Pure; the order is the one in which it is told.
    public enum Refusal {

        /// Both sides have to have said yes.
        TOO_SOON,

        /// The introduction has come to its end.
        OVER,

        /// Nobody can have signed tomorrow.
        FUTURE,

        /// Who signs is known to the other side: the name comes first.
        NAME_FIRST
    }

    /// @param known whether each side may know who the other is
    static @Nullable Refusal refusal(Referral referral, Kind kind, LocalDate day, LocalDate today, boolean known) {
        var soon = switch (referral.state()) {
            case PROPOSED, SENT -> Refusal.TOO_SOON;
            case DECLINED, CLOSED, WITHDRAWN -> Refusal.OVER;
            case INTRODUCED, MET, JOINT_RESEARCH -> null;
        };
        if (soon != null) {
            return soon;
        }
        if (day.isAfter(today)) {
            return Refusal.FUTURE;
        }
        return kind == Kind.NDA && !known ? Refusal.NAME_FIRST : null;
    }

    public boolean holds() {
        return withdrawnAt == null;
    }
}
