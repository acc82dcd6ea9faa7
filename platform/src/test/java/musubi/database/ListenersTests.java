package musubi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.database.ListenersTests.Chain;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.events.ApplicationModuleListener;

/// A change that leads to a change that leads to a third, many at once: an introduction opens a project, whose record
/// is
/// indexed.
@IntegrationTest
@Import(Chain.class)
class ListenersTests {

    private static final int BURST = 40;

    public record First(int number) {}

    public record Second(int number) {}

    static class Chain {

        private final ApplicationEventPublisher events;
        private final CountDownLatch ended = new CountDownLatch(BURST);
        private final Set<String> threads = ConcurrentHashMap.newKeySet();

        Chain(ApplicationEventPublisher events) {
            this.events = events;
        }

        @ApplicationModuleListener
        public void on(First first) {
            events.publishEvent(new Second(first.number()));
        }

        @ApplicationModuleListener
        public void on(Second second) {
            threads.add(Thread.currentThread().getName());
            ended.countDown();
        }

        public boolean hasEnded() throws InterruptedException {
            return ended.await(30, TimeUnit.SECONDS);
        }

        public Set<String> threads() {
            return threads;
        }
    }

    @Autowired
    Chain chain;

    @Autowired
    AsActor as;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aBurstOfChangesThatLeadToFurtherOnesIsWorkedOffAFewAtATime() throws InterruptedException {
        for (var i = 0; i < BURST; i++) {
            var first = new First(i);
            as.write(Actor.SYSTEM, jdbc -> {
                events.publishEvent(first);
                return true;
            });
        }
        assertThat(chain.hasEnded()).isTrue();
        assertThat(chain.threads()).hasSizeBetween(1, 4);
    }
}
