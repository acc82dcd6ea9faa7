package musubi.exchange.consent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 同意: to whom name and contact of those behind a need are shown, who said so and when; kept also after it was taken
/// back, for what was read cannot be unread.
public record Consent(
        UUID id,
        Whom whom,
        Side side,
        @Nullable String note,
        Instant at,
        @Nullable Instant withdrawnAt) {

    /// 一つの組織・ほかの地域の窓口・会員みんな・だれでも, from close to open. How to reach them is shown to the first two
    /// only, to whom they were chosen one by one.
    public enum Circle {
        ORGANISATION,
        COMMUNITY,
        MEMBERS,
        EVERYONE
    }

    /// Who said so: the owner, whoever holds the receipt, or a coordinator to whom they told it.
    public enum Side {
        OWNER,
        RECEIPT,
        COORDINATOR
    }

    /// @param id of the organisation, or of the community whose desk it is; none for a circle
    public record Whom(Circle circle, @Nullable UUID id) {

        public Whom {
            if ((circle == Circle.ORGANISATION || circle == Circle.COMMUNITY) != (id != null)) {
                throw new IllegalArgumentException("%s with %s".formatted(circle, id));
            }
        }
    }

    public boolean holds() {
        return withdrawnAt == null;
    }
}
