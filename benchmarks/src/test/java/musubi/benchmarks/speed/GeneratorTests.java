package musubi.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import musubi.search.engine.Item;
import org.junit.jupiter.api.Test;

class GeneratorTests {

    private static final Generator GENERATOR = new Generator(1);

    @Test
    void theSameSeedAndNumberMakeTheSameRecordWhoeverAsksWhen() {
        var other = new Generator(1);
        other.record(5);

        assertThat(other.record(17)).isEqualTo(GENERATOR.record(17));
        assertThat(other.need(17)).isEqualTo(GENERATOR.need(17));
        assertThat(new Generator(2).record(17)).isNotEqualTo(GENERATOR.record(17));
    }

    @Test
    void textsAreAsLongAsRealOnes() {
        assertThat(usual(GENERATOR::record)).isBetween(300.0, 600.0);
        assertThat(usual(GENERATOR::need)).isBetween(90.0, 130.0);
        assertThat(records()).allSatisfy(record -> {
            assertThat(record.title()).isNotBlank();
            assertThat(record.text().length()).isBetween(100, 2000);
        });
    }

    @Test
    void bothLanguagesAreThere() {
        var japanese =
                records().stream().filter(record -> record.text().contains("。")).count();

        assertThat(japanese).isBetween(700L, 900L);
    }

    @Test
    void commonRanksAreDrawnOftenAndRareOnesToo() {
        var random = new SplittableRandom(3);
        var zipf = new Zipf(1000);
        var drawn = IntStream.range(0, 100_000).map(i -> zipf.draw(random)).toArray();

        assertThat(IntStream.of(drawn).allMatch(rank -> rank >= 0 && rank < 1000))
                .isTrue();
        assertThat(count(drawn, 0)).isBetween(8 * count(drawn, 100), 14 * count(drawn, 100));
    }

    /// How often one of ten ranks from this one on was drawn.
    private static long count(int[] drawn, int from) {
        var window = from == 0 ? 1 : 10;
        return IntStream.of(drawn)
                        .filter(rank -> rank >= from && rank < from + window)
                        .count()
                * 10
                / window;
    }

    private static List<Item> records() {
        return LongStream.range(0, 1000).mapToObj(GENERATOR::record).toList();
    }

    private static double usual(LongFunction<Item> make) {
        return LongStream.range(0, 1000)
                .mapToObj(make)
                .mapToInt(item -> item.whole().length())
                .average()
                .orElse(0);
    }
}
