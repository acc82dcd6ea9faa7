package musubi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import musubi.access.AccountId;
import musubi.access.Actor;
import musubi.access.Grant;
import musubi.access.Role;
import musubi.access.Stake;
import musubi.kernel.Disclosure;
import musubi.kernel.Disclosure.Level;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a viewer may not read changes nothing that this viewer sees: whatever it says, whether it is there or not.
class LeakTests {

    private static final int RECORDS = 60;
    private static final List<String> WORDS = List.of(
            "漬物",
            "におい",
            "reduce",
            "pickles",
            "メタボローム",
            "堆肥",
            "生ごみ",
            "海苔",
            "farm",
            "cancer",
            "薬草",
            "沢庵",
            "smell",
            "病院",
            "compost",
            "うつ病",
            "ズワイガニ",
            "sake lees");
    private static final List<UUID> COMMUNITIES = List.of(ADocument.id("north"), ADocument.id("south"));
    private static final List<UUID> ORGANISATIONS = List.of(ADocument.id("lab"), ADocument.id("firm"));
    private static final List<String> QUERIES =
            List.of("漬物のにおいを減らしたい", "reduce the smell of pickles", "堆肥 生ごみ cancer", "ズワイガニ", "うつ病と薬草", "");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void showsTheSameWhateverHiddenTextSays(long seed) throws IOException {
        var documents = documents(new Random(seed));
        try (var bench = bench("as-is", documents)) {
            for (var viewer : viewers()) {
                for (var other : List.of(
                        removed(documents, viewer), replaced(documents, viewer, seed), known(documents, viewer))) {
                    try (var changed = bench("changed", other)) {
                        same(bench, changed, viewer);
                        missing(bench, changed, viewer, documents);
                    }
                }
            }
        }
    }

    private Bench bench(String name, List<SearchDocument> documents) {
        var shelf = new Shelf("seed");
        documents.forEach(shelf::put);
        return Bench.of(folder.resolve(name), shelf).built();
    }

    private static void same(Bench bench, Bench changed, Actor viewer) {
        for (var text : QUERIES) {
            var query = Query.of(text, Set.of(), 7).from(Set.of(1, 2));
            var expected = changed.search.find(viewer, query);
            var found = bench.search.find(viewer, query);
            assertThat(found).isEqualTo(expected);
            assertThat(bench.search.find(viewer, query.after(found.next())))
                    .isEqualTo(changed.search.find(viewer, query.after(expected.next())));
        }
    }

    /// Asked of every record, also of those this viewer may not know of.
    private static void missing(Bench bench, Bench changed, Actor viewer, List<SearchDocument> documents) {
        var query = Query.of(QUERIES.getFirst(), Set.of(), 3).from(Set.of(1, 2));
        for (var document : documents) {
            assertThat(bench.search.whyNot(viewer, query, document.ref()))
                    .isEqualTo(changed.search.whyNot(viewer, query, document.ref()));
        }
    }

    private static List<Actor> viewers() {
        return List.of(
                Actor.PUBLIC,
                Actor.PUBLIC.holding("receipt"),
                signedIn(Grant.community(Role.RESEARCHER, COMMUNITIES.getFirst())),
                signedIn(Grant.community(Role.COORDINATOR, COMMUNITIES.getLast())),
                signedIn(Grant.organisation(Role.MEMBER_ORGANISATION, ORGANISATIONS.getFirst())),
                signedIn(Grant.nation(Role.NATIONAL_OFFICE)),
                signedIn(Grant.nation(Role.REVIEWER)));
    }

    private static Actor signedIn(Grant grant) {
        return Actor.signedIn(new AccountId(ADocument.id("account")), "（架空）", List.of(grant));
    }

    private static List<SearchDocument> documents(Random random) {
        var documents = new ArrayList<SearchDocument>();
        for (int i = 0; i < RECORDS; i++) {
            var document = ADocument.seed("record " + i).of(stake(random)).knownTo(level(random));
            for (var part : Passage.Part.values()) {
                document.saying(part, level(random), words(random)).saying(part, level(random), words(random));
            }
            documents.add(
                    document.in(Set.of(1 + random.nextInt(9)), Set.of("06")).made());
        }
        return documents;
    }

    private static Disclosure level(Random random) {
        var levels = Level.values();
        var level = levels[random.nextInt(levels.length)];
        return Disclosure.of(random.nextInt(3) == 0 ? Level.PUBLIC : level);
    }

    private static Stake stake(Random random) {
        return new Stake(
                some(COMMUNITIES, random),
                some(ORGANISATIONS, random),
                some(ORGANISATIONS, random),
                random.nextInt(4) == 0 ? "receipt" : null);
    }

    private static Set<UUID> some(List<UUID> ids, Random random) {
        return random.nextBoolean() ? Set.of() : Set.of(ids.get(random.nextInt(ids.size())));
    }

    private static String words(Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextBoolean() ? " " : "の");
        }
        return text.toString();
    }

    private static boolean reads(Actor viewer, SearchDocument document, Passage passage) {
        return viewer.mayRead(document.existence().level(), document.stake())
                && viewer.mayRead(passage.disclosure().level(), document.stake());
    }

    private static List<SearchDocument> known(List<SearchDocument> documents, Actor viewer) {
        return removed(documents, viewer).stream()
                .filter(d -> viewer.mayRead(d.existence().level(), d.stake()))
                .toList();
    }

    private static List<SearchDocument> removed(List<SearchDocument> documents, Actor viewer) {
        return documents.stream()
                .map(d -> with(
                        d,
                        d.passages().stream().filter(p -> reads(viewer, d, p)).toList()))
                .toList();
    }

    private static List<SearchDocument> replaced(List<SearchDocument> documents, Actor viewer, long seed) {
        var random = new Random(seed + 1);
        return documents.stream()
                .map(d -> with(
                        d,
                        d.passages().stream()
                                .map(p -> reads(viewer, d, p) ? p : other(p, random))
                                .toList()))
                .toList();
    }

    private static Passage other(Passage passage, Random random) {
        return new Passage(passage.part(), passage.language(), passage.disclosure(), words(random));
    }

    private static SearchDocument with(SearchDocument document, List<Passage> passages) {
        return new SearchDocument(document.ref(), document.stake(), document.existence(), passages, document.facets());
    }
}
