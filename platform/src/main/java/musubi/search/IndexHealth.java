package musubi.search;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Says in `/actuator/health` whether the index has been opened and, on the very first start, built.
@Component("search")
class IndexHealth implements HealthIndicator {

    private final IndexCare care;

    IndexHealth(IndexCare care) {
        this.care = care;
    }

    @Override
    public Health health() {
        return care.isReady() ? Health.up().build() : Health.outOfService().build();
    }
}
