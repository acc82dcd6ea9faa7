package musubi.architecture.violations.down;

import java.util.List;
import musubi.architecture.violations.up.Above;

/// The other half of the cycle.
public record Below(List<Above> aboves) {

    Above first() {
        return aboves.getFirst();
    }
}
