package musubi.simulation;

import static musubi.access.signin.ActingAs.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import musubi.access.Actor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// How long pages take, each opened three times to warm up and then twenty times; lines of a table.
final class Pages {

    private static final int WARM_UP = 3;
    private static final int TIMES = 20;
    private static final double WANTED_MS = 100;

    private final MockMvcTester mvc;
    private final List<String> lines = new ArrayList<>();

    Pages(MockMvcTester mvc) {
        this.mvc = mvc;
        lines.add("| page | reader | median ms | slowest of twenty ms | under 100 ms |\n|---|---|---|---|---|");
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    void open(String url, String reader, Actor actor) {
        var times = new long[WARM_UP + TIMES];
        for (var i = 0; i < times.length; i++) {
            var start = System.nanoTime();
            assertThat(mvc.get().uri(url).with(actingAs(actor)).exchange()).hasStatusOk();
            times[i] = System.nanoTime() - start;
        }
        var sorted = Arrays.stream(times, WARM_UP, times.length).sorted().toArray();
        var median = sorted[sorted.length / 2] / 1e6;
        lines.add("| %s | %s | %.0f | %.0f | %s |"
                .formatted(
                        url.replaceAll("/[0-9a-f-]{36}", "/…"),
                        reader,
                        median,
                        sorted[sorted.length - 1] / 1e6,
                        median < WANTED_MS ? "yes" : "**no**"));
        System.out.println(lines.getLast());
    }
}
