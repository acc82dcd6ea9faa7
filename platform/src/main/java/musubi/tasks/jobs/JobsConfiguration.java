package musubi.tasks.jobs;

import java.time.Clock;
import javax.sql.DataSource;
import musubi.tasks.Chore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/// Puts the chores of all modules on one schedule.
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

    @Bean
    Jobs jobs(
            DataSource database,
            ObjectProvider<Chore> chores,
            Clock clock,
            Environment environment,
            SimpleAsyncTaskScheduler later) {
        return new Jobs(database, () -> chores.orderedStream().toList(), clock, JobSettings.of(environment), later);
    }
}
