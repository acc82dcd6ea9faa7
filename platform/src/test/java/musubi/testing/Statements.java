package musubi.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/// Counts the statements that this thread sends to the database while something runs.
public final class Statements {

    private Statements() {}

    public static long of(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = logger.getLevel();
        var seen = new ListAppender<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent event) {
                // The name of the thread is found out when somebody asks, and kept.
                event.prepareForDeferredProcessing();
                super.append(event);
            }
        };
        seen.start();
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        logger.addAppender(seen);
        try {
            work.run();
        } finally {
            logger.detachAppender(seen);
            logger.setLevel(before);
            logger.setAdditive(true);
        }
        var mine = Thread.currentThread().getName();
        return List.copyOf(seen.list).stream()
                .filter(event -> event.getThreadName().equals(mine))
                .filter(event -> event.getFormattedMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }
}
