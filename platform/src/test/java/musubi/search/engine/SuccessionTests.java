package musubi.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionTests {

    /// 0 1 2, a word that is no wish, 3, and 0 again.
    private static final Succession ASKED = Succession.of(4, new int[] {0, 1, 2, -1, 3, 0});

    @ParameterizedTest(name = "{0} before {1}: {2}")
    @CsvSource({
        "0, 1, true",
        "0, 2, true",
        "1, 2, true",
        "2, 3, true",
        "3, 0, true",
        "1, 3, false",
        "0, 3, false",
        "1, 0, false",
        "2, 0, false",
        "0, 0, false"
    })
    void knowsWhatFollowsWithOneBetweenAtMost(int sooner, int later, boolean follows) {
        assertThat(ASKED.of(sooner, later) >= 0).isEqualTo(follows);
    }

    @Test
    void numbersEachPairOnce() {
        var twice = Succession.of(2, new int[] {0, 1, 0, 1, 0, 1});

        assertThat(twice.pairs()).containsExactly(new Succession.Pair(0, 0, 1), new Succession.Pair(1, 1, 0));
        assertThat(twice.of(0, 1)).isZero();
        assertThat(twice.of(1, 0)).isOne();
    }

    @Test
    void whereAnyOrderWillDoAPairHasOneNumberBothWays() {
        var turned = Succession.inAnyOrder(3);

        assertThat(turned.pairs()).hasSize(3);
        assertThat(turned.of(1, 0)).isEqualTo(turned.of(0, 1)).isNotNegative();
        assertThat(turned.of(2, 0)).isEqualTo(turned.of(0, 2)).isNotNegative();
        assertThat(turned.of(1, 1)).isNegative();
    }

    @Test
    void nothingFollowsWhereNothingIsAsked() {
        assertThat(Succession.of(3, new int[0]).pairs()).isEmpty();
        assertThat(Succession.NONE.pairs()).isEmpty();
    }
}
