package musubi.tasks.jobs;

import java.time.Duration;
import org.springframework.core.env.Environment;

/// How often a node looks for chores that are due and says that it is alive. A node that said nothing four times is
/// dead,
/// and its chore is begun again.
record JobSettings(boolean enabled, Duration looks, Duration heartbeat) {

    private static final int LISTENS_NOWHERE = -1;

    /// A command, which listens nowhere, does no chores.
    static JobSettings of(Environment environment) {
        var listens = environment.getProperty("server.port", Integer.class, 0) != LISTENS_NOWHERE;
        return new JobSettings(
                listens && environment.getProperty("musubi.jobs.enabled", Boolean.class, true),
                environment.getProperty("musubi.jobs.looks", Duration.class, Duration.ofSeconds(10)),
                environment.getProperty("musubi.jobs.heartbeat", Duration.class, Duration.ofSeconds(15)));
    }
}
