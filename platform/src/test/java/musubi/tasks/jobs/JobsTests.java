package musubi.tasks.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import musubi.tasks.Chore;
import musubi.testing.Child;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.web.context.support.ServletRequestHandledEvent;

@IntegrationTest
class JobsTests {

    private static final Duration SHORT = Duration.ofMillis(50);

    @Autowired
    HikariDataSource database;

    @Autowired
    Jobs ofTheApplication;

    private final SimpleAsyncTaskScheduler later = new SimpleAsyncTaskScheduler();

    /// What an earlier test left is due at once, but known to nobody.
    @BeforeEach
    void clear() {
        JdbcClient.create(database).sql("delete from tasks.job").update();
    }

    @AfterEach
    void close() {
        later.close();
    }

    @Test
    void runOnceOverAllNodesAndNeverTwoOfAKindAtATime() {
        var hourly = new Count("hourly", Duration.ofHours(1));
        var often = new Count("often", Duration.ofMillis(20));
        var nodes = List.of(node(hourly, often), node(hourly, often), node(hourly, often));
        nodes.forEach(Jobs::begin);

        await().atMost(Duration.ofSeconds(60)).until(() -> often.runs.get() > 60);
        nodes.forEach(Jobs::stop);

        assertThat(hourly.runs).hasValue(1);
        assertThat(often.most).hasValue(1);
    }

    @Test
    void areDoneByAnotherNodeWhenTheirOwnIsKilled() throws InterruptedException {
        var name = "stuck " + UUID.randomUUID();
        try (var child = Child.start(
                StuckNode.class,
                Map.of("DATABASE", database.getJdbcUrl()),
                StuckNode.AT_WORK,
                name,
                Long.toString(SHORT.toMillis()))) {
            assertThat(child.awaitWords()).anyMatch(line -> line.contains(StuckNode.AT_WORK));
            var again = new Count(name, Duration.ofHours(1));
            var other = node(again);
            other.begin();
            child.kill();

            await().atMost(Duration.ofSeconds(60)).until(() -> again.runs.get() == 1);
            other.stop();
        }
    }

    @Test
    void goOnAfterAFailure() {
        var runs = new AtomicInteger();
        var node = node(chore("failing", SHORT, () -> {
            if (runs.incrementAndGet() == 1) {
                throw new IllegalStateException("the first time");
            }
        }));
        node.begin();

        await().atMost(Duration.ofSeconds(60)).until(() -> runs.get() > 1);
        node.stop();
    }

    @Test
    void areFinishedBeforeTheNodeEnds() throws InterruptedException {
        var atWork = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var finished = new AtomicInteger();
        var node = node(chore("long", Duration.ofHours(1), () -> {
            atWork.countDown();
            waitFor(mayEnd);
            finished.incrementAndGet();
        }));
        node.begin();
        assertThat(atWork.await(60, TimeUnit.SECONDS)).isTrue();

        var ending = Thread.ofPlatform().start(node::stop);
        mayEnd.countDown();
        ending.join();

        assertThat(finished).hasValue(1);
        assertThat(node.isRunning()).isFalse();
    }

    @Test
    void beginAfterTheFirstPageAndNotBefore() {
        var node = node(new Count("waiting", Duration.ofHours(1)));
        node.start();
        assertThat(node.hasBegun()).isFalse();

        node.served(new ServletRequestHandledEvent(this, "/", "127.0.0.1", "GET", "musubi", null, null, 1));

        await().atMost(Duration.ofSeconds(60)).until(node::hasBegun);
        node.stop();
    }

    @Test
    void doNotBeginOnceTheNodeHasEnded() {
        var node = node(new Count("too late", Duration.ofHours(1)));
        node.stop();
        node.begin();

        assertThat(node.hasBegun()).isFalse();
    }

    @Test
    void areLeftToTheHandInTests() {
        ofTheApplication.served(new ServletRequestHandledEvent(this, "/", "127.0.0.1", "GET", "musubi", null, null, 1));

        assertThat(ofTheApplication.hasBegun()).isFalse();
    }

    private Jobs node(Chore... chores) {
        Supplier<List<Chore>> all = () -> List.of(chores);
        return new Jobs(database, all, Clock.systemUTC(), new JobSettings(true, SHORT, SHORT), later);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Chore chore(String name, Duration every, Runnable work) {
        return new Count(name, every) {
            @Override
            public void run(java.time.Instant now) {
                work.run();
            }
        };
    }
}
