package musubi.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The only way to the tables: a transaction in which the database knows who acts, so that row security holds.
///
/// A call inside a call joins the transaction; as another actor it changes who acts for that part alone.
@Component
public class AsActor {

    private static final String WHO = """
            select set_config('musubi.kind', :kind, true), set_config('musubi.account', :account, true),
                   set_config('musubi.national', :national, true), set_config('musubi.member_of', :memberOf, true),
                   set_config('musubi.coordinates', :coordinates, true),
                   set_config('musubi.organisations', :organisations, true),
                   set_config('musubi.receipt', :receipt, true), set_config('musubi.today', :today, true)
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final Clock clock;

    AsActor(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    public <T extends @Nullable Object> T read(Actor actor, Function<JdbcClient, T> work) {
        return within(reading, actor, work);
    }

    public <T extends @Nullable Object> T write(Actor actor, Function<JdbcClient, T> work) {
        return within(writing, actor, work);
    }

    @SuppressWarnings("NullAway") // a template answers null only when the work does
    private <T extends @Nullable Object> T within(
            TransactionTemplate template, Actor actor, Function<JdbcClient, T> work) {
        return template.execute(status -> {
            var before = (Actor) TransactionSynchronizationManager.getResource(this);
            if (actor.equals(before)) {
                return work.apply(jdbc);
            }
            bind(actor);
            try {
                return work.apply(jdbc);
            } finally {
                unbind(before, status.isRollbackOnly());
            }
        });
    }

    private void bind(Actor actor) {
        tell(actor);
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
        TransactionSynchronizationManager.bindResource(this, actor);
    }

    private void unbind(@Nullable Actor before, boolean broken) {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
        if (before != null) {
            TransactionSynchronizationManager.bindResource(this, before);
            if (!broken) {
                tell(before);
            }
        }
    }

    private void tell(Actor actor) {
        var account = actor.account();
        var receipt = actor.receipt();
        jdbc.sql(WHO)
                .param("kind", actor.kind().name())
                .param("account", account == null ? "" : account.value().toString())
                .param("national", Boolean.toString(actor.isNational()))
                .param("memberOf", array(actor.memberOf()))
                .param("coordinates", array(actor.coordinates()))
                .param("organisations", array(actor.organisations()))
                .param("receipt", receipt == null ? "" : receipt)
                .param("today", LocalDate.now(clock).toString())
                .query()
                .singleRow();
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).sorted().collect(Collectors.joining(",", "{", "}"));
    }
}
