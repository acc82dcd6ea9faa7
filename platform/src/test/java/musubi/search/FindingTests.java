package musubi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import musubi.access.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTests {

    @TempDir
    static Path folder;

    static Bench bench;
    static Map<UUID, String> names;

    @BeforeAll
    static void build() {
        var shelf = new Shelf("seed");
        TestSeeds.ALL.forEach((name, texts) -> {
            var document = ADocument.seed(name);
            var lines = texts.lines().toList();
            document.titled(lines.getFirst());
            lines.stream().skip(1).forEach(document::about);
            shelf.put(document.made());
        });
        bench = Bench.of(folder, shelf).built();
        names = TestSeeds.ALL.keySet().stream().collect(Collectors.toMap(ADocument::id, Function.identity()));
    }

    @AfterAll
    static void close() throws IOException {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            漬物のにおいを減らしたい                         | low-odour-pickles
            漬け物の臭いを抑えたい                           | low-odour-pickles
            reduce the smell of pickles                   | low-odour-pickles
            We'd like to cut down our pickles' odor       | low-odour-pickles
            つけものが臭くて困っています。匂いをなくしたい          | low-odour-pickles
            メタボローム                                    | metabolome-service
            代謝物網羅解析                                  | metabolome-service
            ﾒﾀﾎﾞﾛｰﾑ 解析                                   | metabolome-service
            Metabolomics for sake                         | metabolome-sake
            メタボロームで日本酒                              | metabolome-sake
            生ごみを堆肥にしたい                              | compost
            生ゴミ コンポスト                                | compost
            turning kitchen waste into compost            | compost
            synthetic spider silk                         | spider-silk
            人工クモ糸の服                                  | spider-silk
            人手が足りない。担い手不足                         | robot-farm
            shortage of workers on the farm               | robot-farm
            酒粕を捨てずに使いたい                            | sake-lees
            a second life for sake lees                   | sake-lees
            治験に参加できる病院                             | clinical-network
            clinical trials in hospitals                  | clinical-network
            日持ちする弁当                                  | shelf-life
            longer shelf life                             | shelf-life
            オキサゾリジノン系の薬                            | unknown-drug
            ズワイガニ                                     | crab
            """)
    void putsTheRecordThatHelpsFirst(String query, String first) {
        var found = bench.search.find(Actor.PUBLIC, Query.of(query, Set.of(), 10));
        assertThat(found.hits()).isNotEmpty();
        assertThat(names.get(found.hits().getFirst().ref().id())).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"のりもの", "がんばる", "米国", "の", "*:*", "AND (", "\"", "\u0000\u0007", "???", "こまっています"})
    void findsNothingWhereNothingIsMeant(String query) {
        assertThat(bench.search
                        .find(Actor.PUBLIC, Query.of(query, Set.of(), 10))
                        .hits())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"漬物 AND (", "漬物 *:*", "\uD800漬物\uDC00", "漬物\u0000", "title:漬物 OR NOT [a TO b}", "漬物~0.5^9"})
    void takesAnythingTypedAsPlainText(String query) {
        assertThat(names.get(bench.search
                        .find(Actor.PUBLIC, Query.of(query, Set.of(), 10))
                        .hits()
                        .getFirst()
                        .ref()
                        .id()))
                .contains("pickles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"metabolome", "メタボローム", "代謝物網羅解析", "メタボロミクス", "metabolomics", "Metabolic profiling"})
    void knowsOneThingByAllItsNames(String name) {
        assertThat(bench.search.find(Actor.PUBLIC, Query.of(name, Set.of(), 10)).hits())
                .extracting(hit -> names.get(hit.ref().id()))
                .containsExactlyInAnyOrder("metabolome-service", "metabolome-sake");
    }

    @Test
    void readsOnlyTheBeginningOfAnEndlessQuery() {
        var endless = "漬物のにおい" + "あ".repeat(10_000_000);
        assertThat(bench.search
                        .find(Actor.PUBLIC, Query.of(endless, Set.of(), 10))
                        .hits())
                .isNotEmpty();
    }

    @Test
    void findsEverythingWhenNothingIsAskedFor() {
        var found = bench.search.find(Actor.PUBLIC, Query.of("  ", Set.of(), 200));
        assertThat(found.hits()).hasSize(TestSeeds.ALL.size());
        assertThat(found.total()).isEqualTo(TestSeeds.ALL.size());
    }

    @Test
    void saysWhyInTheWordsOfBothLanguages() {
        var hit = bench.search
                .find(Actor.PUBLIC, Query.of("reduce the smell of pickles", Set.of(), 1))
                .hits()
                .getFirst();
        assertThat(hit.reasons())
                .filteredOn(Hit.Reason.SharedConcept.class::isInstance)
                .extracting(r -> ((Hit.Reason.SharedConcept) r).japanese())
                .contains("漬物", "におい", "減らす");
        assertThat(hit.snippets()).isNotEmpty();
    }
}
