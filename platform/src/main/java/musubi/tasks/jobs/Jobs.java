package musubi.tasks.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javax.sql.DataSource;
import musubi.tasks.Chore;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.web.context.support.ServletRequestHandledEvent;

/// Does the chores of this node, on the schedule that all nodes share in the database.
///
/// A start must not wait for it: it begins shortly after the first page, or, where nobody comes, after a minute. It
/// ends
/// first of all, and waits for what is being done.
final class Jobs implements SmartLifecycle {

    private static final Duration AFTER_THE_FIRST_PAGE = Duration.ofSeconds(3);
    private static final Duration AT_THE_LATEST = Duration.ofMinutes(1);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(10);
    private static final int MISSED_HEARTBEATS = 4;
    private static final int AT_ONCE = 2;

    private final DataSource database;
    private final Supplier<List<Chore>> chores;
    private final Clock clock;
    private final JobSettings settings;
    private final SimpleAsyncTaskScheduler later;
    private final AtomicBoolean served = new AtomicBoolean();

    private @Nullable Scheduler scheduler;
    private boolean ended;

    Jobs(
            DataSource database,
            Supplier<List<Chore>> chores,
            Clock clock,
            JobSettings settings,
            SimpleAsyncTaskScheduler later) {
        this.database = database;
        this.chores = chores;
        this.clock = clock;
        this.settings = settings;
        this.later = later;
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) {
        beginIn(AT_THE_LATEST);
    }

    @EventListener
    void served(ServletRequestHandledEvent page) {
        if (!served.getAndSet(true)) {
            beginIn(AFTER_THE_FIRST_PAGE);
        }
    }

    private void beginIn(Duration pause) {
        if (settings.enabled()) {
            later.schedule(this::begin, later.getClock().instant().plus(pause));
        }
    }

    synchronized void begin() {
        if (scheduler == null && !ended) {
            scheduler = scheduler();
            scheduler.start();
        }
    }

    synchronized boolean hasBegun() {
        return scheduler != null;
    }

    private Scheduler scheduler() {
        return Scheduler.create(database)
                .startTasks(chores.get().stream().map(this::task).toList())
                .tableName("tasks.job")
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .threads(AT_ONCE)
                .pollingInterval(settings.looks())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(PATIENCE_AT_THE_END)
                .build();
    }

    private RecurringTask<Void> task(Chore chore) {
        return Tasks.recurring(chore.name(), FixedDelay.of(chore.every()))
                .execute((instance, context) -> chore.run(clock.instant()));
    }

    @Override
    public void start() {}

    @Override
    public synchronized void stop() {
        ended = true;
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return !ended;
    }
}
