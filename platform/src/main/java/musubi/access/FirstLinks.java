package musubi.access;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Links to a first password: 72 hours, one use, and only a hash of each is kept.
@Component
public class FirstLinks {

    static final Duration VALID = Duration.ofHours(72);

    private static final int TOKEN_BYTES = 32;
    private static final String OPEN = "token_hash = encode(sha256(convert_to(:token, 'UTF8')), 'hex') "
            + "and used_at is null and expires_at > :now";

    private final AsActor as;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FirstLinks(AsActor as, Clock clock) {
        this.as = as;
        this.clock = clock;
    }

    Link issue(AccountId account) {
        var now = clock.instant();
        var token = token();
        as.write(Actor.SYSTEM, jdbc -> {
            spend(jdbc, account, now);
            return jdbc.sql("""
                            insert into access.first_link (token_hash, account_id, created_at, expires_at)
                            values (encode(sha256(convert_to(:token, 'UTF8')), 'hex'), :account, :now, :until)
                            """)
                    .param("token", token)
                    .param("account", account.value())
                    .param("now", Timestamp.from(now))
                    .param("until", Timestamp.from(now.plus(VALID)))
                    .update();
        });
        return new Link(token, now.plus(VALID));
    }

    /// Whose link this is, as long as it works.
    public Optional<AccountId> account(String token) {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select account_id from access.first_link where " + OPEN)
                        .param("token", token)
                        .param("now", Timestamp.from(clock.instant()))
                        .query(UUID.class)
                        .optional()
                        .map(AccountId::new));
    }

    /// Uses the link up; of two at the same moment only one gets the account.
    public Optional<AccountId> redeem(String token) {
        return as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("update access.first_link set used_at = :now where " + OPEN + " returning account_id")
                        .param("token", token)
                        .param("now", Timestamp.from(clock.instant()))
                        .query(UUID.class)
                        .optional()
                        .map(AccountId::new));
    }

    private static void spend(JdbcClient jdbc, AccountId account, Instant now) {
        jdbc.sql("update access.first_link set used_at = :now where account_id = :account and used_at is null")
                .param("now", Timestamp.from(now))
                .param("account", account.value())
                .update();
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    record Link(String token, Instant until) {}
}
