package musubi.search;

import java.util.Optional;
import java.util.Set;
import musubi.search.Hit.Reason.Near;
import org.jspecify.annotations.Nullable;

/// How far records are from where the question comes from; fewer kilometres never earn less.
record Nearness(@Nullable String from) {

    private static final double MOST = 0.5;
    private static final double FADES_OVER = 250;

    Optional<Near> to(Set<String> prefectures) {
        return Optional.empty();
    }

    static double points(int kilometres) {
        return MOST * Math.exp(-kilometres / FADES_OVER);
    }
}
