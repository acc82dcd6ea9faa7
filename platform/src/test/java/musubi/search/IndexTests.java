package musubi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import musubi.access.AccountId;
import musubi.access.Actor;
import musubi.access.Grant;
import musubi.access.Role;
import musubi.access.Stake;
import musubi.kernel.Disclosure;
import musubi.kernel.Disclosure.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTests {

    @TempDir
    Path folder;

    final Shelf shelf = new Shelf("seed");

    @Test
    void findsWhatWasRefreshedAndForgetsWhatIsGone() throws IOException {
        try (var bench = Bench.of(folder, shelf)) {
            var pickles = ADocument.seed("pickles").titled("漬物").made();
            shelf.put(pickles);
            bench.index.refresh(pickles.ref());
            assertThat(total(bench, "漬物")).isOne();
            shelf.remove(pickles.ref().id());
            bench.index.refresh(pickles.ref());
            assertThat(total(bench, "漬物")).isZero();
        }
    }

    @Test
    void keepsWhatWasRefreshedWhenTheProcessIsKilled() throws IOException {
        var pickles = ADocument.seed("pickles").titled("漬物").made();
        try (var bench = Bench.of(folder.resolve("living"), shelf).built()) {
            shelf.put(pickles);
            bench.index.refresh(pickles.ref());
            copy(folder.resolve("living"), folder.resolve("killed"));
        }
        try (var bench = Bench.of(folder.resolve("killed"), shelf)) {
            assertThat(bench.index.isComplete()).isTrue();
            assertThat(total(bench, "漬物")).isOne();
        }
    }

    @Test
    void buildsAnewWhenKilledBetweenTheDatabaseAndTheIndex() throws IOException {
        try (var bench = Bench.of(folder.resolve("living"), shelf).built()) {
            copy(folder.resolve("living"), folder.resolve("killed"));
        }
        shelf.put(ADocument.seed("pickles").titled("漬物").made());
        try (var bench = Bench.of(folder.resolve("killed"), shelf)) {
            assertThat(total(bench, "漬物")).isZero();
            bench.index.prepare();
            assertThat(total(bench, "漬物")).isOne();
        }
    }

    @Test
    void showsNothingOfAnotherDatabase() throws IOException {
        shelf.put(ADocument.seed("pickles").titled("漬物").made());
        try (var bench = Bench.ofDatabase("one", folder, shelf).built()) {
            assertThat(total(bench, "漬物")).isOne();
        }
        try (var bench = Bench.ofDatabase("other", folder, new Shelf("seed"))) {
            assertThat(bench.index.isComplete()).isFalse();
            assertThat(total(bench, "漬物")).isZero();
        }
    }

    @Test
    void buildsAnewWhatIsDamaged() throws IOException {
        shelf.put(ADocument.seed("pickles").titled("漬物").made());
        try (var bench = Bench.of(folder, shelf).built()) {
            assertThat(total(bench, "漬物")).isOne();
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(f -> f.getFileName().toString().matches("segments_.*|_.*"))
                    .toList()) {
                Files.writeString(file, "not an index");
            }
        }
        try (var bench = Bench.of(folder, shelf)) {
            bench.index.prepare();
            assertThat(total(bench, "漬物")).isOne();
        }
    }

    @Test
    void goesOnFindingAndRefreshingWhileItIsBuiltAnew() throws Exception {
        for (int i = 0; i < 50; i++) {
            shelf.put(ADocument.seed("record " + i).titled("漬物 " + i).made());
        }
        try (var bench = Bench.of(folder, shelf).built();
                var helpers = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = new AtomicBoolean();
            Callable<Integer> finding = () -> {
                var fewest = Integer.MAX_VALUE;
                while (!done.get()) {
                    fewest = Math.min(fewest, total(bench, "漬物"));
                }
                return fewest;
            };
            Callable<Integer> refreshing = () -> {
                var added = 0;
                while (!done.get()) {
                    var record = ADocument.seed("new " + added++).titled("堆肥").made();
                    shelf.put(record);
                    bench.index.refresh(record.ref());
                }
                return added;
            };
            var fewest = helpers.submit(finding);
            var added = helpers.submit(refreshing);
            for (int i = 0; i < 5; i++) {
                bench.index.rebuild();
            }
            done.set(true);
            var known = added.get();
            assertThat(fewest.get()).isEqualTo(50);
            assertThat(total(bench, "堆肥")).isEqualTo(known).isPositive();
        }
    }

    @Test
    void opensOnTheDayAnEmbargoEndsAndNotBefore() throws IOException {
        var day = LocalDate.of(2026, 12, 1);
        var embargo = new Disclosure(Level.NAMED_PARTIES, day, Level.PUBLIC);
        shelf.put(ADocument.seed("early idea")
                .knownTo(embargo)
                .saying(Passage.Part.TITLE, embargo, "漬物")
                .made());
        try (var bench = Bench.on(day.minusDays(1), folder, shelf).built()) {
            assertThat(total(bench, "漬物")).isZero();
        }
        try (var bench = Bench.on(day, folder, shelf)) {
            assertThat(total(bench, "漬物")).isZero();
            bench.index.sweep(day);
            assertThat(total(bench, "漬物")).isOne();
        }
    }

    @Test
    void neverShowsWhatHasBecomeMoreClosedEvenBeforeItIsReadAnew() throws IOException {
        var day = LocalDate.of(2026, 12, 1);
        var handedOn = new Disclosure(Level.NAMED_PARTIES, day, Level.COORDINATORS);
        var firm = ADocument.id("firm");
        var named = Actor.signedIn(
                new AccountId(firm), "（架空）", List.of(Grant.organisation(Role.MEMBER_ORGANISATION, firm)));
        shelf.put(ADocument.seed("handed on")
                .of(new Stake(Set.of(), Set.of(), Set.of(firm), null))
                .saying(Passage.Part.TITLE, handedOn, "漬物")
                .titled("堆肥")
                .made());
        try (var bench = Bench.on(day.minusDays(1), folder, shelf).built()) {
            assertThat(total(bench, named, "漬物")).isOne();
        }
        try (var bench = Bench.on(day, folder, shelf)) {
            assertThat(total(bench, named, "漬物")).isZero();
            bench.index.sweep(day);
            assertThat(total(bench, named, "漬物")).isZero();
            assertThat(total(bench, named, "堆肥")).isOne();
        }
    }

    @Test
    void aRecordThatWasReplacedOftenCountsOnce() throws IOException {
        for (int i = 0; i < 30; i++) {
            shelf.put(ADocument.seed("record " + i)
                    .titled("漬物")
                    .about(i % 3 == 0 ? "堆肥" : "海苔")
                    .made());
        }
        var query = Query.of("漬物と堆肥", Set.of(), 30);
        try (var changed = Bench.of(folder.resolve("changed"), shelf).built();
                var fresh = Bench.of(folder.resolve("fresh"), shelf).built()) {
            for (int i = 0; i < 8; i++) {
                var gone = ADocument.seed("gone").titled("堆肥 " + i).made();
                shelf.put(gone);
                changed.index.refresh(gone.ref());
                shelf.all().stream().limit(4).forEach(record -> changed.index.refresh(record.ref()));
                shelf.remove(gone.ref().id());
                changed.index.refresh(gone.ref());
            }
            assertThat(changed.search.find(Actor.PUBLIC, query)).isEqualTo(fresh.search.find(Actor.PUBLIC, query));
        }
    }

    @Test
    void countsKindsAndAreasAsWaysOnFromHere() throws IOException {
        var needs = new Shelf("need");
        shelf.put(ADocument.seed("a").titled("漬物").in(Set.of(5), Set.of()).made());
        shelf.put(ADocument.seed("b").titled("漬物").in(Set.of(5, 6), Set.of()).made());
        needs.put(ADocument.need("c").titled("漬物").in(Set.of(6), Set.of()).made());
        try (var bench = Bench.of(folder, shelf, needs).built()) {
            var seeds = new Query("漬物", Set.of("seed"), Set.of(6), null, null, 10, null);
            var found = bench.search.find(Actor.PUBLIC, seeds);
            assertThat(found.hits()).extracting(h -> h.ref().id()).containsExactly(ADocument.id("b"));
            assertThat(found.byKind()).containsEntry("seed", 1).containsEntry("need", 1);
            assertThat(found.byArea()).containsEntry(5, 2).containsEntry(6, 1);
        }
    }

    private static int total(Bench bench, String query) {
        return total(bench, Actor.PUBLIC, query);
    }

    private static int total(Bench bench, Actor viewer, String query) {
        return bench.search.find(viewer, Query.of(query, Set.of(), 10)).total();
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (var walk = Files.walk(from)) {
            files = walk.toList();
        }
        for (var file : files) {
            Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
