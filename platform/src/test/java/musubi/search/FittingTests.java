package musubi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.kernel.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whether the real seeds and needs find their counterparts, and say so where there is none.
class FittingTests {

    @TempDir
    static Path folder;

    static Bench bench;
    static List<SearchDocument> entries;

    @BeforeAll
    static void build() throws IOException {
        var seeds = ReferenceShelf.of("seed", "/reference/seeds.yaml");
        var needs = ReferenceShelf.of("need", "/reference/needs.yaml");
        bench = Bench.reading(Reference.fromClasspath(), folder, seeds, needs).built();
        entries = List.of(seeds, needs).stream().flatMap(s -> s.all().stream()).toList();
    }

    @AfterAll
    static void close() throws IOException {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            漢方生薬の育て方を知りたい | 鶴岡漢方プロジェクト
            林業の仕事をもっと効率よくしたい | 林業バリューチェーンの革新
            酷暑に強い土をつくり、化学肥料を減らしたい | 高品質堆肥の生産
            合成クモ糸を広げる地元企業・関連企業と組みたい | 合成クモ糸繊維を核とした産業戦略
            変わる海で貝や海藻の養殖を続けたい | 無給餌養殖プラットフォーム（カキ、青さのり等）
            鶴岡漢方プロジェクト | 漢方生薬の育て方を知りたい
            スマート農業プラットフォーム | 花づくりなど園芸農業をスマート化したい
            高品質堆肥の生産 | 酷暑に強い土をつくり、化学肥料を減らしたい
            """)
    void namesTheCounterpartFirstAndFarAhead(String titled, String counterpart) {
        var hits = counterparts(titled).hits();
        assertThat(title(hits.getFirst().ref())).isEqualTo(counterpart);
        assertThat(hits.getFirst().fits()).isTrue();
        assertThat(hits.getFirst().score()).isGreaterThan(1.2 * hits.get(1).score());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "若者など新たな購買層を対象とした臭いの少ない漬物の製造技術の開発",
                "うつ病を簡易に診断するキットの開発",
                "大腸がんのバイオマーカー探索",
                "唾液による膵臓がん等の診断技術の開発",
                "尾鷲海洋深層水の活用（尾鷲市）",
                "県在来ブドウを使用した品質の高いワインの開発",
                "形だけの会議をなくしたい",
                "法規制と特区にくわしい人の助けがほしい",
                "消費地まで遠い産物をうまく運びたい"
            })
    void saysThatNothingFitsWhereThereIsNoCounterpart(String titled) {
        var found = counterparts(titled);
        assertThat(found.fitting()).isZero();
        assertThat(found.hits()).isNotEmpty().noneMatch(Hit::fits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"漬物のにおいを減らしたい", "reduce the smell of pickles", "堆肥", "うつ病", "rent a laboratory", "クモの糸の服"})
    void aFewWordsFitWhatIsMeant(String typed) {
        var found = bench.search.find(Actor.PUBLIC, Query.of(typed, Set.of("seed"), 10));
        assertThat(found.fitting()).isPositive().isLessThanOrEqualTo(12);
        assertThat(found.hits().getFirst().fits()).isTrue();
    }

    private static Found counterparts(String titled) {
        var entry = entries.stream()
                .filter(e -> title(e.ref()).equals(titled))
                .findFirst()
                .orElseThrow();
        var text = entry.passages().stream()
                .filter(passage -> passage.language() == Language.JA)
                .map(Passage::text)
                .collect(Collectors.joining("\n"));
        var other = entry.ref().kind().equals("seed") ? "need" : "seed";
        return bench.search.find(Actor.PUBLIC, Query.of(text, Set.of(other), 10));
    }

    private static String title(RecordRef ref) {
        return entries.stream()
                .filter(e -> e.ref().equals(ref))
                .findFirst()
                .orElseThrow()
                .passages()
                .getFirst()
                .text()
                .replace("\n", "");
    }
}
