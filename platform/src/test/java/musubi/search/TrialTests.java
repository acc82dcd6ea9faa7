package musubi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import musubi.access.Actor;
import musubi.kernel.Disclosure;
import musubi.kernel.Disclosure.Level;
import musubi.search.Passage.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Words that are laid over the file: tried out beside the index, and in force once it was built anew.
class TrialTests {

    private static final LocalDate TODAY = Bench.TODAY;
    private static final String LINES = "husk-charcoal | 燻炭 | qxkuntan, husk charcoal |\n";

    @TempDir
    Path folder;

    final AtomicReference<String> added = new AtomicReference<>("");
    final Shelf shelf = new Shelf("seed");

    @Test
    void findsByTheWordsOfBeforeUntilTheIndexIsBuiltAnew() throws IOException {
        shelf.put(ADocument.seed("husks").titled("燻炭を畑に入れる").made());
        try (var bench = Bench.changing(added::get, folder, shelf).built()) {
            assertThat(bench.index.hasAllTerms()).isTrue();
            assertThat(found(bench.search, "qxkuntan")).isEmpty();
            added.set(LINES);
            assertThat(bench.index.hasAllTerms()).isFalse();
            assertThat(found(bench.search, "qxkuntan")).isEmpty();
            bench.index.prepare();
            assertThat(bench.index.hasAllTerms()).isTrue();
            assertThat(found(bench.search, "qxkuntan")).contains(ADocument.id("husks"));
            added.set("");
            bench.index.prepare();
            assertThat(found(bench.search, "qxkuntan")).isEmpty();
        }
    }

    @Test
    void knowsItsWordsAgainAfterAStart() throws IOException {
        shelf.put(ADocument.seed("husks").titled("燻炭を畑に入れる").made());
        added.set(LINES);
        Bench.changing(added::get, folder, shelf).built().close();
        try (var bench = Bench.changing(added::get, folder, shelf)) {
            assertThat(bench.index.isComplete()).isTrue();
            assertThat(found(bench.search, "qxkuntan")).contains(ADocument.id("husks"));
        }
        added.set("");
        try (var bench = Bench.changing(added::get, folder, shelf)) {
            assertThat(bench.index.isComplete()).isFalse();
        }
    }

    @Test
    void ranksWithTheWordsAndWithoutThem() {
        shelf.put(ADocument.seed("husks").titled("燻炭を畑に入れる").made());
        try (var trial = Trials.of(List.of(shelf), new Lexicons(new Lexicon(TestWords.REFERENCE)), Shelf.on(TODAY))
                .of(Actor.PUBLIC, LINES, Set.of("seed"))) {
            assertThat(found(trial.before(), "qxkuntan")).isEmpty();
            assertThat(found(trial.after(), "qxkuntan")).containsExactly(ADocument.id("husks"));
            assertThat(trial.looked())
                    .containsExactly(
                            new Trial.Looked("seed", 1, true, List.of(new RecordRef("seed", ADocument.id("husks")))));
        }
    }

    @Test
    void looksAtNothingItsViewerMayNotRead() {
        shelf.put(ADocument.seed("hidden")
                .knownTo(Disclosure.of(Level.MEMBERS))
                .titled("燻炭")
                .made());
        shelf.put(ADocument.seed("half")
                .titled("漬物")
                .saying(Part.BODY, Disclosure.of(Level.COORDINATORS), "燻炭")
                .made());
        var opening = Disclosure.of(Level.COORDINATORS).openingOn(TODAY.plusDays(1), Level.PUBLIC);
        shelf.put(ADocument.seed("early")
                .knownTo(opening)
                .saying(Part.TITLE, opening, "燻炭")
                .made());
        try (var trial = Trials.of(List.of(shelf), new Lexicons(new Lexicon(TestWords.REFERENCE)), Shelf.on(TODAY))
                .of(Actor.PUBLIC, LINES, Set.of("seed"))) {
            assertThat(trial.looked()).containsExactly(new Trial.Looked("seed", 1, true, List.of()));
            assertThat(trial.after()
                            .find(Actor.SYSTEM, Query.of("燻炭", Set.of(), 9))
                            .hits())
                    .isEmpty();
        }
    }

    @Test
    void looksAtSoManyRecordsAndSaysSo() {
        for (int i = 0; i < 5; i++) {
            shelf.put(ADocument.seed("seed " + i).titled("燻炭 " + i).made());
        }
        var records = ReadableRecords.of(shelf, Actor.PUBLIC, TODAY, 3);
        assertThat(records.documents()).hasSize(3);
        assertThat(records.areAll()).isFalse();
        assertThat(ReadableRecords.of(shelf, Actor.PUBLIC, TODAY, 5).areAll()).isTrue();
    }

    private static List<UUID> found(Search search, String words) {
        return search.find(Actor.PUBLIC, Query.of(words, Set.of(), 9)).hits().stream()
                .map(hit -> hit.ref().id())
                .toList();
    }
}
