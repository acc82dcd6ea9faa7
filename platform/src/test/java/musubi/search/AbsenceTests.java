package musubi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import musubi.access.Actor;
import musubi.kernel.Disclosure;
import musubi.kernel.Disclosure.Level;
import musubi.search.Absence.By;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Why a record is not found.
class AbsenceTests {

    private static final List<String> WORDS = List.of("漬物", "におい", "堆肥", "海苔", "がん", "酒粕", "クモ糸", "治験");

    @TempDir
    Path folder;

    @Test
    void saysWhatTheWholeListWouldShow() throws IOException {
        var random = new Random(11);
        var shelf = new Shelf("seed");
        for (int i = 0; i < 60; i++) {
            shelf.put(ADocument.seed("record " + i)
                    .titled(words(random))
                    .about(words(random))
                    .made());
        }
        try (var bench = Bench.of(folder, shelf).built()) {
            var whole = bench.search
                    .find(Actor.PUBLIC, Query.of("漬物のにおいと酒粕", Set.of(), 60))
                    .hits();
            var first = Query.of("漬物のにおいと酒粕", Set.of(), 5);
            for (var document : shelf.all()) {
                var rank = whole.stream().map(Hit::ref).toList().indexOf(document.ref()) + 1;
                assertThat(said(bench.search.whyNot(Actor.PUBLIC, first, document.ref())))
                        .isEqualTo(rank == 0 ? "nothing shared" : rank <= 5 ? "listed " + rank : "outranked " + rank);
            }
            assertThat(whole).hasSizeBetween(10, 59);
        }
    }

    @Test
    void tellsHowFarBehindTheLastOneListed() throws IOException {
        var shelf = new Shelf("seed");
        shelf.put(ADocument.seed("both").titled("漬物のにおい").made());
        shelf.put(ADocument.seed("one").titled("漬物").about("海苔をつくる").made());
        try (var bench = Bench.of(folder, shelf).built()) {
            var whole = bench.search
                    .find(Actor.PUBLIC, Query.of("漬物のにおい", Set.of(), 2))
                    .hits();
            var absence = bench.search.whyNot(
                    Actor.PUBLIC, Query.of("漬物のにおい", Set.of(), 1), whole.get(1).ref());
            assertThat(absence)
                    .isEqualTo(new Absence.Outranked(
                            2, whole.get(1), whole.get(0).score() - whole.get(1).score()));
        }
    }

    @Test
    void saysWhatItWasFilteredBy() throws IOException {
        var seeds = new Shelf("seed");
        var there =
                ADocument.seed("there").titled("漬物").in(Set.of(5), Set.of("06")).made();
        seeds.put(there);
        try (var bench = Bench.of(folder, seeds, new Shelf("need")).built()) {
            assertThat(whyNot(bench, there, Set.of("need"), Set.of(), null)).isEqualTo(new Absence.Filtered(By.KIND));
            assertThat(whyNot(bench, there, Set.of("seed"), Set.of(1), null)).isEqualTo(new Absence.Filtered(By.AREA));
            assertThat(whyNot(bench, there, Set.of("seed"), Set.of(5), "01"))
                    .isEqualTo(new Absence.Filtered(By.PREFECTURE));
            assertThat(whyNot(bench, there, Set.of("seed"), Set.of(5), "06")).isInstanceOf(Absence.Listed.class);
        }
    }

    @Test
    void knowsNothingOfWhatTheViewerMayNotKnow() throws IOException {
        var seeds = new Shelf("seed");
        var hidden = ADocument.seed("hidden")
                .knownTo(Disclosure.of(Level.COORDINATORS))
                .titled("漬物")
                .made();
        seeds.put(hidden);
        try (var bench = Bench.of(folder, seeds).built()) {
            var query = Query.of("漬物", Set.of("need"), 5);
            assertThat(bench.search.whyNot(Actor.PUBLIC, query, hidden.ref())).isEqualTo(new Absence.Unknown());
            assertThat(bench.search.whyNot(Actor.PUBLIC, query, new RecordRef("seed", UUID.randomUUID())))
                    .isEqualTo(new Absence.Unknown());
        }
    }

    @Test
    void sharesNothingWhereOnlyWordsThatSayNothingAreShared() throws IOException {
        var seeds = new Shelf("seed");
        var pickles = ADocument.seed("pickles").titled("漬物をつくるのに困っています").made();
        seeds.put(pickles);
        try (var bench = Bench.of(folder, seeds).built()) {
            for (var asked : List.of("困っています", "海苔をつくるのに困っています")) {
                assertThat(bench.search.whyNot(Actor.PUBLIC, Query.of(asked, Set.of(), 5), pickles.ref()))
                        .isEqualTo(new Absence.NothingShared());
            }
        }
    }

    private static Absence whyNot(
            Bench bench, SearchDocument document, Set<String> kinds, Set<Integer> areas, @Nullable String prefecture) {
        var query = new Query("漬物", kinds, areas, prefecture, null, 5, null);
        return bench.search.whyNot(Actor.PUBLIC, query, document.ref());
    }

    private static String said(Absence absence) {
        return switch (absence) {
            case Absence.Listed(int rank, Hit hit) -> "listed " + rank;
            case Absence.Outranked(int rank, Hit hit, double behind) -> "outranked " + rank;
            case Absence.Filtered(By by) -> "filtered by " + by;
            case Absence.NothingShared() -> "nothing shared";
            case Absence.Unknown() -> "unknown";
        };
    }

    private static String words(Random random) {
        return WORDS.get(random.nextInt(WORDS.size())) + "と" + WORDS.get(random.nextInt(WORDS.size()));
    }
}
