package musubi.access.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.database.OneAtATime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts who tries to come in, and says how long to wait. Each attempt counts as failed until it has succeeded, so
/// that
/// a hundred at once are no better than a hundred in a row.
@Component
class Attempts {

    private static final Duration MEMORY = Duration.ofDays(1);
    private static final String COUNT_BY_LOGIN = """
            select count(*) as failures, (array_agg(at order by number desc))[1] as last
            from access.sign_in_attempt
            where login_hash = :login and not succeeded and at > :since
              and number > coalesce((select max(s.number) from access.sign_in_attempt s
                                     where s.login_hash = :login and s.succeeded), 0)
            """;
    private static final String COUNT_BY_ADDRESS = """
            select count(*) filter (where not succeeded) - count(*) filter (where succeeded) as failures,
                   (array_agg(at order by number desc) filter (where not succeeded))[1] as last
            from access.sign_in_attempt where address = :address and at > :since
            """;

    private final AsActor as;

    Attempts(AsActor as) {
        this.as = as;
    }

    /// Zero: go on. Otherwise nothing is counted and the visitor has to wait.
    Duration begin(String login, String address, Instant now) {
        return as.write(Actor.SYSTEM, jdbc -> {
            var byLogin = failures(jdbc, COUNT_BY_LOGIN, "login", hash(login), now);
            var byAddress = failures(jdbc, COUNT_BY_ADDRESS, "address", address, now);
            var wait = longer(byLogin.wait(Patience.WITH_LOGIN, now), byAddress.wait(Patience.WITH_ADDRESS, now));
            if (wait.isZero()) {
                insert(jdbc, login, address, now, false);
            }
            return wait;
        });
    }

    void succeeded(String login, String address, Instant now) {
        as.write(Actor.SYSTEM, jdbc -> insert(jdbc, login, address, now, true));
    }

    /// Whoever counts holds the lock on that name until its own attempt is written.
    private static Failures failures(JdbcClient jdbc, String sql, String key, String value, Instant now) {
        OneAtATime.at(jdbc, key + value);
        return jdbc.sql(sql)
                .param(key, value)
                .param("since", Timestamp.from(now.minus(MEMORY)))
                .query(Failures::from)
                .single();
    }

    private static int insert(JdbcClient jdbc, String login, String address, Instant now, boolean succeeded) {
        return jdbc.sql("""
                        insert into access.sign_in_attempt (at, login_hash, address, succeeded)
                        values (:at, :login, :address, :succeeded)
                        """)
                .param("at", Timestamp.from(now))
                .param("login", hash(login))
                .param("address", address)
                .param("succeeded", succeeded)
                .update();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static String hash(String login) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(login.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Failures(int count, @Nullable Instant last) {

        static Failures from(ResultSet row, int number) throws SQLException {
            var last = row.getTimestamp("last");
            return new Failures(row.getInt("failures"), last == null ? null : last.toInstant());
        }

        /// A failure that lies in the future comes from a clock that was set back; it holds nobody up.
        Duration wait(Patience patience, Instant now) {
            if (last == null || last.isAfter(now)) {
                return Duration.ZERO;
            }
            var rest = Duration.between(now, last.plus(patience.after(count)));
            return rest.isNegative() ? Duration.ZERO : rest;
        }
    }
}
