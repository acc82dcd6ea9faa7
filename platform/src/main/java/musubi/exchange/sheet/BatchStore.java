package musubi.exchange.sheet;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.database.OneAtATime;
import musubi.exchange.sheet.Batch.State;
import musubi.exchange.sheet.file.SheetFile.Sheet;
import musubi.pages.Checked.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Batches as whoever works on them in the background changes them: each step proves that the work is still theirs.
@Component
class BatchStore {

    static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration KEPT = Duration.ofDays(30);

    private final AsActor as;
    private final Clock clock;

    BatchStore(AsActor as, Clock clock) {
        this.as = as;
        this.clock = clock;
    }

    /// The oldest batch that waits or was left by its worker; no two of one community at a time.
    Optional<Lease> claim(UUID worker) {
        return as.write(Actor.SYSTEM, jdbc -> {
            OneAtATime.at(jdbc, "exchange.batch claim");
            return jdbc.sql("""
                    update exchange.batch set worker = :worker, alive_until = :until
                    where id = (select b.id from exchange.batch b
                                where b.state in ('READING', 'TAKING', 'UNDOING') and not b.stopped
                                  and coalesce(b.alive_until <= :now, true)
                                  and not exists (select from exchange.batch o
                                                  where o.community = b.community and o.id <> b.id
                                                    and o.state in ('READING', 'TAKING', 'UNDOING')
                                                    and o.alive_until > :now)
                                order by b.id limit 1)
                    returning id, state
                    """)
                    .param("worker", worker)
                    .param("until", until())
                    .param("now", now())
                    .query((row, n) ->
                            new Lease(row.getObject("id", UUID.class), worker, State.valueOf(row.getString("state"))))
                    .optional();
        });
    }

    /// Inside the transaction of a step: so many more are done. Throws where the batch is no longer this worker's.
    void keep(JdbcClient jdbc, Lease lease, int more) {
        held(jdbc.sql("""
                update exchange.batch set done = done + :more, alive_until = :until, updated_at = :now
                where id = :id and worker = :worker and state = :state
                """).param("more", more).param("until", until()), lease);
    }

    /// Begins to read, also for the second time: what a first reading left half is gone.
    void begin(Lease lease, Sheet sheet) {
        as.write(Actor.SYSTEM, jdbc -> {
            held(
                    jdbc.sql("""
                    update exchange.batch set total = :total, done = 0, language = :language, places = :places::int[],
                        alive_until = :until, updated_at = :now
                    where id = :id and worker = :worker and state = :state
                    """)
                            .param("total", sheet.rows().size())
                            .param("language", sheet.language().name())
                            .param("places", BatchRows.array(sheet.places().places()))
                            .param("until", until()),
                    lease);
            BatchRows.forget(jdbc, lease.batch());
            return 0;
        });
    }

    void finish(Lease lease, State state, @Nullable Problem problem) {
        as.write(Actor.SYSTEM, jdbc -> {
            held(
                    jdbc.sql("""
                    update exchange.batch set state = :next, problem = :problem, problem_values = :values,
                        worker = null, alive_until = null, updated_at = :now
                    where id = :id and worker = :worker and state = :state
                    """)
                            .param("next", state.name())
                            .param("problem", problem == null ? null : problem.key())
                            .param("values", problem == null ? new String[0] : BatchRows.words(problem)),
                    lease);
            return 0;
        });
    }

    /// Lets another worker go on at once.
    void release(Lease lease) {
        let(lease, "alive_until = null");
    }

    /// Something went wrong: it waits until somebody says that it shall go on.
    void stop(Lease lease) {
        let(lease, "alive_until = null, stopped = true");
    }

    private void let(Lease lease, String how) {
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("update exchange.batch set worker = null, " + how
                                + " where id = :id and worker = :worker")
                        .param("id", lease.batch())
                        .param("worker", lease.worker())
                        .update());
    }

    private void held(JdbcClient.StatementSpec update, Lease lease) {
        var held = update.param("now", now())
                .param("id", lease.batch())
                .param("worker", lease.worker())
                .param("state", lease.state().name())
                .update();
        if (held == 0) {
            throw new Lease.Lost();
        }
    }

    byte[] file(UUID batch) {
        return as.read(
                        Actor.SYSTEM,
                        jdbc -> jdbc.sql("select b.file from exchange.batch b where b.id = :id")
                                .param("id", batch)
                                .query((row, n) -> Optional.ofNullable(row.getBytes("file")))
                                .single())
                .orElse(new byte[0]);
    }

    /// After thirty days nothing of a file is kept; what came of it stays where it belongs.
    void forgetOld() {
        as.write(Actor.SYSTEM, jdbc -> {
            List<UUID> old = jdbc.sql("""
                    update exchange.batch set file = null, state = case when state = 'READ' then 'DISCARDED' else state end
                    where created_at <= :since and file is not null and state not in ('READING', 'TAKING', 'UNDOING')
                    returning id
                    """)
                    .param("since", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                    .query((row, n) -> row.getObject("id", UUID.class))
                    .list();
            old.forEach(batch -> BatchRows.forget(jdbc, batch));
            return old.size();
        });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime until() {
        return clock.instant().plus(LEASE).atOffset(ZoneOffset.UTC);
    }
}
