package musubi.tasks.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import musubi.tasks.Chore;

/// A chore that counts how often it ran, and how many of it ran at the same time.
class Count implements Chore {

    final AtomicInteger runs = new AtomicInteger();
    final AtomicInteger most = new AtomicInteger();

    private final AtomicInteger now = new AtomicInteger();
    private final String name;
    private final Duration every;

    Count(String name, Duration every) {
        this.name = name;
        this.every = every;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public void run(Instant at) {
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        Thread.yield();
        runs.incrementAndGet();
        now.decrementAndGet();
    }
}
