package musubi.search;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import musubi.kernel.Prefecture;
import musubi.search.Hit.Reason.Near;
import org.jspecify.annotations.Nullable;

/// How far records are from where the question comes from; fewer kilometres never earn less.
record Nearness(@Nullable String from) {

    private static final double MOST = 0.05;
    private static final double FADES_OVER = 250;

    /// The nearest of a record's prefectures.
    Optional<Near> to(Set<String> prefectures) {
        if (from == null) {
            return Optional.empty();
        }
        return prefecture(from).stream()
                .flatMap(here -> prefectures.stream().sorted().flatMap(there -> near(here, there)))
                .min(Comparator.comparingInt(Near::kilometres));
    }

    private static Stream<Near> near(Prefecture here, String there) {
        return prefecture(there).map(p -> here.kilometresTo(p)).stream()
                .map(kilometres -> new Near(there, kilometres, points(kilometres)));
    }

    private static Optional<Prefecture> prefecture(String code) {
        return code.matches("\\d{1,2}") ? Prefecture.ofCode(Integer.parseInt(code)) : Optional.empty();
    }

    static double points(int kilometres) {
        return MOST * Math.exp(-kilometres / FADES_OVER);
    }
}
