package musubi.access.signin;

import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import musubi.access.AccountId;
import musubi.access.Actor;
import musubi.access.AsActor;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Passwords, kept as Argon2id hashes. Looking takes the same time whether there is one or not.
@Component
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ROUNDS = 2;
    private static final int AT_ONCE = 4;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, MEMORY_KIB, ROUNDS);
    private final Semaphore room = new Semaphore(AT_ONCE, true);
    private final AsActor as;
    private final Clock clock;
    private final String nobody;

    Passwords(AsActor as, Clock clock) {
        this.as = as;
        this.clock = clock;
        this.nobody = encode("nobody has this password");
    }

    boolean matches(Optional<AccountId> account, String password) {
        var hash = account.flatMap(this::hash);
        var matches = inTurn(() -> encoder.matches(normal(password), hash.orElse(nobody)));
        return hash.isPresent() && matches;
    }

    void set(Actor actor, AccountId account, String password) {
        var hash = encode(password);
        as.write(
                actor,
                jdbc -> jdbc.sql("""
                        insert into access.password (account_id, hash, set_at) values (:account, :hash, :now)
                        on conflict (account_id) do update set hash = excluded.hash, set_at = excluded.set_at
                        """)
                        .param("account", account.value())
                        .param("hash", hash)
                        .param("now", Timestamp.from(clock.instant()))
                        .update());
    }

    boolean exists(Actor actor, AccountId account) {
        return as.read(
                actor,
                jdbc -> jdbc.sql("select exists (select from access.password where account_id = :account)")
                        .param("account", account.value())
                        .query(Boolean.class)
                        .single());
    }

    private Optional<String> hash(AccountId account) {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select hash from access.password where account_id = :account")
                        .param("account", account.value())
                        .query(String.class)
                        .optional());
    }

    private String encode(String password) {
        return inTurn(() -> encoder.encode(normal(password)));
    }

    /// The same letters typed on another keyboard are the same password.
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /// Each hash takes 19 MB: a crowd at the door must not take all of them at once.
    private <T> T inTurn(Supplier<T> work) {
        room.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}
