package musubi.database;

import java.time.Duration;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.task.ThreadPoolTaskExecutorBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/// Who follows a change once it is written down: a few at a time, so that a burst of changes does not take every
/// connection, and the others wait in line. Whoever makes a change never waits for a place: a listener whose own change
/// is followed by another would wait for itself. What is in line at the end is taken up at the next start.
@Configuration(proxyBeanMethods = false)
class ListenersConfiguration {

    private static final int AT_ONCE = 4;
    private static final Duration TO_FINISH = Duration.ofSeconds(10);

    /// Under the two names by which Spring looks for whoever runs a listener.
    @Bean({"applicationTaskExecutor", "taskExecutor"})
    Listeners listeners(ThreadPoolTaskExecutorBuilder builder) {
        return builder.corePoolSize(AT_ONCE)
                .maxPoolSize(AT_ONCE)
                .queueCapacity(Integer.MAX_VALUE)
                .awaitTermination(true)
                .threadNamePrefix("follows-")
                .customizers(executor -> executor.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy()))
                .configure(new Listeners());
    }

    /// Before anything closes that a listener needs.
    @Bean
    ApplicationListener<ContextClosedEvent> listenersFinish(Listeners listeners) {
        return closed -> listeners.finish();
    }

    /// Those that run may finish; those in line are left for the next start, also where this one fails.
    static final class Listeners extends ThreadPoolTaskExecutor {

        /// Nobody is waited for: where a start fails, a listener may itself wait for a part that is being taken down.
        @Override
        public void shutdown() {
            getThreadPoolExecutor().getQueue().clear();
            super.shutdown();
        }

        void finish() {
            shutdown();
            try {
                getThreadPoolExecutor().awaitTermination(TO_FINISH.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
