package musubi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.RoundingMode;
import musubi.kernel.Reading.Problem;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YenTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1億5,000万円     |        150000000
        364,983千円      |        364983000
        55千円           |            55000
        3.5百万円        |          3500000
        41.4兆円         |   41400000000000
        １５０万円       |          1500000
        5,034億円        |     503400000000
        ４億円           |        400000000
        2億5千万円       |        250000000
        ▲1,200円         |            -1200
        △300千円         |          -300000
        －５０円         |              -50
        −50円            |              -50
        ¥1,500,000       |          1500000
        ￥８００         |              800
        金五百万円也     |          5000000
        二十五万円       |           250000
        百万円           |          1000000
        3百5十万円       |          3500000
        ¥150 million     |        150000000
        ¥41.4 trillion   |   41400000000000
        JPY 2.5 billion  |       2500000000
        300              |              300
        0円              |                0
        9223372036854775807円 | 9223372036854775807
        """)
    void readsAmountsAsDocumentsWriteThem(String text, long yen) {
        assertThat(Yen.read(text)).isEqualTo(Reading.read(Yen.of(yen)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        364,983 | THOUSAND        |      364983000
        ▲283    | THOUSAND        |        -283000
        41.4    | TRILLION        | 41400000000000
        1.5     | HUNDRED_MILLION |      150000000
        500円   | THOUSAND        |            500
        2万     | THOUSAND        |          20000
        """)
    void readsBareFiguresInTheUnitOfTheTable(String text, YenUnit unit, long yen) {
        assertThat(Yen.read(text, unit)).isEqualTo(Reading.read(Yen.of(yen)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                    | EMPTY
        ' 　'                 | EMPTY
        百円玉                | NOT_AN_AMOUNT
        1,5億円               | NOT_AN_AMOUNT
        1,50円                | NOT_AN_AMOUNT
        5万3億円              | NOT_AN_AMOUNT
        1億15000万円          | NOT_AN_AMOUNT
        1.5億5千万円          | NOT_AN_AMOUNT
        万円                  | NOT_AN_AMOUNT
        円                    | NOT_AN_AMOUNT
        ▲▲5円                | NOT_AN_AMOUNT
        100円〜200円          | NOT_AN_AMOUNT
        1.2.3円               | NOT_AN_AMOUNT
        3.5円                 | FRACTION_OF_A_YEN
        9223372036854775808円 | TOO_LARGE
        1000000000兆円        | TOO_LARGE
        """)
    void saysWhyATextIsNoAmount(String text, Problem problem) {
        assertThat(Yen.read(text)).isEqualTo(Reading.unreadable(problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        150000000      | 1億5,000万円      | ¥150 million
        1500000        | 150万円           | ¥1.5 million
        41400000000000 | 41兆4,000億円     | ¥41.4 trillion
        55000          | 5万5,000円        | ¥55,000
        1234567        | 123万4,567円      | ¥1,234,567
        -1200          | ▲1,200円          | −¥1,200
        0              | 0円               | ¥0
        """)
    void saysAmountsInPlainWords(long yen, String japanese, String english) {
        assertThat(Yen.of(yen).in(Language.JA)).isEqualTo(japanese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        364983000      | THOUSAND        | 0 | HALF_UP | 364,983千円
        364983499      | THOUSAND        | 0 | HALF_UP | 364,983千円
        364983500      | THOUSAND        | 0 | HALF_UP | 364,984千円
        364983999      | THOUSAND        | 0 | DOWN    | 364,983千円
        41400000000000 | TRILLION        | 1 | HALF_UP | 41.4兆円
        3500000        | MILLION         | 1 | HALF_UP | 3.5百万円
        -1500          | THOUSAND        | 0 | DOWN    | ▲1千円
        503400000000   | HUNDRED_MILLION | 0 | HALF_UP | 5,034億円
        400            | THOUSAND        | 0 | HALF_UP | 0千円
        -400           | THOUSAND        | 0 | HALF_UP | 0千円
        """)
    void printsInTheUnitAndRoundingAskedFor(long yen, YenUnit unit, int decimals, RoundingMode rounding, String text) {
        assertThat(Yen.of(yen).in(unit, decimals, rounding)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
          900_000 | 1/2 |   450_000
          901_999 | 1/2 |   450_000
        2_000_000 | 2/3 | 1_000_000
        1_499_999 | 2/3 |   999_000
            1_000 | 1/3 |         0
        """)
    void paysAShareCutToThousandsUpToTheCap(String cost, String rate, String amount) {
        var share = Rate.read(rate).orElseThrow();
        var paid = yen(cost).times(share).downToThousand().atMost(Yen.of(1_000_000));
        assertThat(paid).isEqualTo(yen(amount));
    }

    @Test
    void staysBetweenFloorAndCap() {
        assertThat(Yen.of(5).atLeast(Yen.of(7))).isEqualTo(Yen.of(7));
        assertThat(Yen.of(5).atMost(Yen.of(3))).isEqualTo(Yen.of(3));
        assertThat(Yen.of(5).atLeast(Yen.of(3)).atMost(Yen.of(7))).isEqualTo(Yen.of(5));
    }

    @Test
    void throwsRatherThanWrapsAround() {
        var most = Yen.of(Long.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(Yen.of(1)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Yen.of(Long.MIN_VALUE).minus(Yen.of(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.percent(101));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Yen.of(10_000_000, YenUnit.TRILLION));
        assertThat(most.percent(100)).isEqualTo(most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "1e9", "0x10", "١٢٣", "Ⅻ円", "½円"})
    void refusesWhatOnlyLooksLikeANumber(String text) {
        assertThat(Yen.read(text)).isInstanceOf(Reading.Unreadable.class);
    }

    @Property
    void readsBackWhatItSaysInEitherLanguage(@ForAll long amount) {
        var yen = Yen.of(amount);
        assertThat(Yen.read(yen.in(Language.JA))).isEqualTo(Reading.read(yen));
        assertThat(Yen.read(yen.in(Language.EN))).isEqualTo(Reading.read(yen));
    }

    @Property
    void readsBackRoundAmountsInEitherLanguage(
            @ForAll @LongRange(min = -99999, max = 99999) long n, @ForAll YenUnit unit) {
        readsBackWhatItSaysInEitherLanguage(Yen.of(n, unit).amount());
    }

    @Property
    void readsBackWhatItPrintsExactlyInAnyUnit(@ForAll long amount, @ForAll YenUnit unit) {
        var yen = Yen.of(amount);
        var decimals = unit.power();
        assertThat(Yen.read(yen.in(unit, decimals, RoundingMode.UNNECESSARY))).isEqualTo(Reading.read(yen));
        assertThat(Yen.read(yen.figure(unit, decimals, RoundingMode.UNNECESSARY), unit))
                .isEqualTo(Reading.read(yen));
    }

    @Property
    void cuttingToYenFirstNeverChangesTheThousands(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long cost,
            @ForAll @IntRange(min = 0, max = 100) int part,
            @ForAll @IntRange(min = 1, max = 100) int whole) {
        var paid = Yen.of(cost).times(Rate.of(part, whole)).downToThousand();
        assertThat(paid.amount()).isEqualTo(cost * part / (whole * 1000L) * 1000L);
    }

    @Property
    void neverThrowsAtAnyText(@ForAll String text) {
        assertThat(Yen.read(text)).isNotNull();
        assertThat(Rate.read(text)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2/3    | 2/3
        ２／３ | 2/3
        3分の2 | 2/3
        4/6    | 2/3
        50％   | 50%
        1/2    | 50%
        20.6%  | 103/500
        5割    | 50%
        100%   | 100%
        """)
    void readsSharesExactly(String text, String printed) {
        assertThat(Rate.read(text).orElseThrow()).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/0", "-5%", "半分", "2/3/4", "%"})
    void refusesWhatIsNoShare(String text) {
        assertThat(Rate.read(text)).isEqualTo(Reading.unreadable(Problem.NOT_A_RATE));
    }

    private static Yen yen(String figures) {
        return Yen.of(Long.parseLong(figures.replace("_", "")));
    }
}
