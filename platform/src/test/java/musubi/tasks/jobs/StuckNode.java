package musubi.tasks.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import musubi.tasks.Chore;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/// A node of its own that begins a chore and never ends it.
final class StuckNode {

    static final String AT_WORK = "at work";

    private StuckNode() {}

    static void main(String... arguments) {
        var shortly = Duration.ofMillis(Long.parseLong(arguments[1]));
        var database = new DriverManagerDataSource(System.getenv("DATABASE"), "postgres", "");
        var chore = new Count(arguments[0], Duration.ofHours(1)) {
            @Override
            public void run(Instant at) {
                System.out.println(AT_WORK);
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };
        List<Chore> chores = List.of(chore);
        new Jobs(
                        database,
                        () -> chores,
                        Clock.systemUTC(),
                        new JobSettings(true, shortly, shortly),
                        new SimpleAsyncTaskScheduler())
                .begin();
    }
}
