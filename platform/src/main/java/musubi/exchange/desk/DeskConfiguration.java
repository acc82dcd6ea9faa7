package musubi.exchange.desk;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The clock of the front desk: Japan's open days, in the zone of the platform.
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    @Bean
    InquiryClock inquiryClock(Clock clock) {
        return new InquiryClock(clock.getZone());
    }
}
