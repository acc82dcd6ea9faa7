package musubi.exchange.sheet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import musubi.access.Account;
import musubi.access.AccountId;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.exchange.sheet.Batch.State;
import musubi.pages.Checked.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Works off the batches in the background, one after the other on each node. What is done is in the database: when a
/// node ends, itself or another goes on where it was.
@Component
class BatchWork implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWork.class);

    private final BatchStore store;
    private final Batches batches;
    private final Accounts accounts;
    private final ReadBatch read;
    private final TakeBatch take;
    private final UndoBatch undo;
    private final UUID worker = UUID.randomUUID();
    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("batches").factory());
    private volatile boolean ending;

    BatchWork(BatchStore store, Batches batches, Accounts accounts, ReadBatch read, TakeBatch take, UndoBatch undo) {
        this.store = store;
        this.batches = batches;
        this.accounts = accounts;
        this.read = read;
        this.take = take;
        this.undo = undo;
    }

    /// Looks for work at once; done when there is none left.
    CompletableFuture<Void> wake() {
        return executor.isShutdown()
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.runAsync(this::workOff, executor);
    }

    /// What another node left, or this one before it was started again.
    @Scheduled(initialDelay = 10, fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    void look() {
        wake();
    }

    @Scheduled(cron = "0 47 3 * * *", zone = "Asia/Tokyo")
    void forgetOld() {
        store.forgetOld();
    }

    private void workOff() {
        for (var lease = next(); lease.isPresent(); lease = next()) {
            var held = lease.get();
            CompletableFuture.completedFuture(held)
                    .thenAccept(this::work)
                    .exceptionally(failure -> failed(held, failure))
                    .join();
        }
    }

    private Optional<Lease> next() {
        return ending ? Optional.empty() : store.claim(worker);
    }

    private @Nullable Void failed(Lease lease, Throwable failure) {
        if (failure.getCause() instanceof Lease.Lost) {
            return null;
        }
        LOG.error("Batch {} stopped while {}", lease.batch(), lease.state(), failure);
        store.stop(lease);
        return null;
    }

    private void work(Lease lease) {
        var batch = batches.find(Actor.SYSTEM, lease.batch()).orElseThrow();
        var actor = accounts.find(Actor.SYSTEM, new AccountId(batch.of().account()))
                .map(Account::actor)
                .filter(account -> account.coordinates().contains(batch.of().community()));
        if (actor.isEmpty()) {
            store.finish(
                    lease,
                    lease.state() == State.READING ? State.UNREADABLE : State.TAKEN,
                    new Problem("exchange.sheet.file.no-longer-yours", List.of()));
            return;
        }
        switch (lease.state()) {
            case READING -> read.run(batch, lease, actor.get(), () -> ending);
            case TAKING -> take.run(batch, lease, actor.get(), () -> ending);
            case UNDOING -> undo.run(batch, lease, actor.get(), () -> ending);
            case READ, UNREADABLE, TAKEN, UNDONE, DISCARDED -> throw new Lease.Lost();
        }
    }

    /// The row in hand is finished, the rest waits for the next start.
    @Override
    public void destroy() {
        ending = true;
        executor.close();
    }
}
