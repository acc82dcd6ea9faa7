package musubi.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import musubi.database.BeforeFirstPage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks after the index in the background: opens it after the start, builds it anew where it is not in step with the
/// sources, and brings records up to date on the day on which a disclosure changes. What fails is tried again within
/// the hour.
@Component
class IndexCare implements BeforeFirstPage, AutoCloseable {

    /// After the modules above have loaded what they bring along.
    private static final int PHASE = 300;

    private static final int PATIENCE_IN_SECONDS = 20;

    private static final Logger LOG = LoggerFactory.getLogger(IndexCare.class);

    private final LuceneIndex index;
    private final Clock clock;
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("search-index").daemon().factory());
    private final AtomicReference<@Nullable LocalDate> noticed = new AtomicReference<>();
    private volatile CompletableFuture<Void> beginning = CompletableFuture.completedFuture(null);
    private volatile boolean prepared;

    IndexCare(LuceneIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    @Override
    public void prepare() {
        beginning = lookInBackground();
    }

    /// Lets a first question wait for the index that is being opened or built, but not for ever.
    void awaitBeginning() {
        try {
            beginning.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("The index is not ready yet; answering from what there is");
        }
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void lookEveryHour() {
        lookInBackground();
    }

    /// A new day may have changed who reads what.
    void noticeDay(LocalDate today) {
        if (prepared && !today.equals(noticed.getAndSet(today))) {
            lookInBackground();
        }
    }

    /// Words have changed: the index is built anew in the background.
    void noticeTerms() {
        lookInBackground();
    }

    boolean isReady() {
        return prepared;
    }

    private CompletableFuture<Void> lookInBackground() {
        return CompletableFuture.runAsync(this::look, background).whenComplete((done, failure) -> {
            if (failure != null && !background.isShutdown()) {
                LOG.error("The index could not be brought up to date; it is tried again within the hour", failure);
            }
        });
    }

    private void look() {
        index.prepare();
        index.lexicon().reader();
        prepared = true;
        index.sweep(LocalDate.now(clock));
    }

    /// What was begun is finished while the database is still there.
    @Override
    public void close() {
        background.close();
    }
}
