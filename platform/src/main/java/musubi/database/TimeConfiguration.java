package musubi.database;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import musubi.kernel.Uuid7;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The clock of the platform (Japan's, whatever the machine's zone is; tests bring their own) and the ids made from it.
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Tokyo"));
    }

    @Bean
    Uuid7 ids(Clock clock) {
        return new Uuid7(clock, new SecureRandom());
    }
}
