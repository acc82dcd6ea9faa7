package musubi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import musubi.access.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTests {

    private static final List<String> WORDS =
            List.of("漬物", "におい", "減らす", "metabolome", "堆肥", "海苔", "farm", "cancer", "沢庵", "病院", "うつ病", "sake lees");

    @TempDir
    Path folder;

    @Test
    void addsUpToTheScoreForRandomRecords() throws IOException {
        var random = new Random(7);
        try (var bench = Bench.of(folder, records(random, 200)).built()) {
            for (int i = 0; i < 50; i++) {
                var query = new Query(words(random), Set.of(), Set.of(), null, "01", 200, null).from(Set.of(1, 2, 3));
                for (var hit : bench.search.find(Actor.PUBLIC, query).hits()) {
                    var sum = hit.reasons().stream()
                            .mapToDouble(Hit.Reason::points)
                            .sum();
                    assertThat(sum).isCloseTo(hit.score(), within(1e-9));
                    assertThat(hit.reasons()).allMatch(r -> r.points() > 0);
                }
            }
        }
    }

    @Test
    void pagesThroughEverythingOnceAndInOrder() throws IOException {
        try (var bench = Bench.of(folder, records(new Random(8), 120)).built()) {
            var query = Query.of("漬物 堆肥 metabolome", Set.of(), 7);
            var whole = bench.search.find(Actor.PUBLIC, Query.of("漬物 堆肥 metabolome", Set.of(), 200));
            var paged = new ArrayList<Hit>();
            var page = bench.search.find(Actor.PUBLIC, query);
            paged.addAll(page.hits());
            while (page.next() != null) {
                page = bench.search.find(Actor.PUBLIC, query.after(page.next()));
                paged.addAll(page.hits());
            }
            assertThat(paged).isEqualTo(whole.hits()).hasSize(whole.total());
            assertThat(new HashSet<>(paged)).hasSameSizeAs(paged);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "そんなカーソルはない", "AAAA", "%%%", "f_gAAAAAAABhYmM"})
    void takesACursorNobodyCanReadAsTheFirstPage(String cursor) throws IOException {
        try (var bench = Bench.of(folder, records(new Random(9), 40)).built()) {
            var query = Query.of("漬物", Set.of(), 5);
            assertThat(bench.search.find(Actor.PUBLIC, query.after(cursor)))
                    .isEqualTo(bench.search.find(Actor.PUBLIC, query));
        }
    }

    @Test
    void pagesThroughEverythingWhenNothingIsAskedFor() throws IOException {
        try (var bench = Bench.of(folder, records(new Random(10), 50)).built()) {
            var seen = new ArrayList<String>();
            var page = bench.search.find(Actor.PUBLIC, Query.of("", Set.of(), 20));
            page.hits().forEach(hit -> seen.add(hit.ref().id().toString()));
            while (page.next() != null) {
                page = bench.search.find(
                        Actor.PUBLIC, Query.of("", Set.of(), 20).after(page.next()));
                page.hits().forEach(hit -> seen.add(hit.ref().id().toString()));
            }
            assertThat(seen).hasSize(50).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void neverPutsTheFartherOfTwoEqualsFirst() throws IOException {
        var shelf = new Shelf("seed");
        for (var code = 1; code <= 47; code++) {
            shelf.put(ADocument.seed("same " + code)
                    .titled("漬物")
                    .in(Set.of(), Set.of("%02d".formatted(code)))
                    .made());
        }
        try (var bench = Bench.of(folder, shelf).built()) {
            var near = new Query("漬物", Set.of(), Set.of(), null, "06", 50, null);
            assertThat(bench.search.find(Actor.PUBLIC, near).hits())
                    .hasSize(47)
                    .extracting(hit -> hit.reasons().stream()
                            .filter(Hit.Reason.Near.class::isInstance)
                            .mapToInt(r -> ((Hit.Reason.Near) r).kilometres())
                            .sum())
                    .isSorted()
                    .startsWith(0);
        }
    }

    @Test
    void putsEqualScoresInTheOrderOfTheirIds() throws IOException {
        var shelf = new Shelf("seed");
        for (int i = 0; i < 20; i++) {
            shelf.put(ADocument.seed("same " + i).titled("漬物").made());
        }
        try (var bench = Bench.of(folder, shelf).built()) {
            assertThat(bench.search
                            .find(Actor.PUBLIC, Query.of("漬物", Set.of(), 50))
                            .hits())
                    .extracting(hit -> hit.ref().id().toString())
                    .isSorted()
                    .hasSize(20);
        }
    }

    private static Shelf records(Random random, int many) {
        var shelf = new Shelf("seed");
        for (int i = 0; i < many; i++) {
            shelf.put(ADocument.seed("record " + i)
                    .titled(words(random))
                    .about(words(random))
                    .about(words(random))
                    .in(Set.of(1 + random.nextInt(9)), Set.of("%02d".formatted(1 + random.nextInt(47))))
                    .made());
        }
        return shelf;
    }

    private static String words(Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return text.toString();
    }
}
