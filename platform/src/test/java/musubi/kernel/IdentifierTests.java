package musubi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import musubi.kernel.Reading.Problem;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTests {

    /// Public bodies, from the National Tax Agency's list.
    @ParameterizedTest
    @CsvSource({
        "6000020062031, 鶴岡市",
        "7000020152021, 長岡市",
        "8000020402036, 久留米市",
        "7000020242012, 津市",
        "8000020242110, 鳥羽市",
        "9000020011002, 札幌市",
        "3000020231002, 名古屋市",
        "5000020060003, 山形県",
        "7000020010006, 北海道",
        "6000020400009, 福岡県",
        "5000020240001, 三重県",
        "5000020150002, 新潟県",
        "8000020130001, 東京都",
        "5000013010007, 札幌高等裁判所",
        "2000012010019, 内閣府",
        "7000012060001, 文部科学省",
        "5000012080001, 農林水産省"
    })
    void acceptsTheNumbersOfPublicBodies(String digits, String name) {
        assertThat(CorporateNumber.read(digits)).as(name).isEqualTo(Reading.read(CorporateNumber.of(digits)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"８００００２０１３０００１", "8-0000-2013-0001", " 8000020130001 ", "T8000020130001"})
    void readsTheFormsPeopleTypeItIn(String text) {
        assertThat(CorporateNumber.read(text)).isEqualTo(Reading.read(CorporateNumber.of("8000020130001")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY, ''",
        "800002013000A, NOT_DIGITS, ''",
        "80000201300010, WRONG_LENGTH, 14",
        "800002013, WRONG_LENGTH, 9",
        "123456789018, MAYBE_PERSONAL_NUMBER, 12",
        "7000020130001, WRONG_CHECK_DIGIT, 8",
        "2180001015846, WRONG_CHECK_DIGIT, 1"
    })
    void saysExactlyWhatIsWrongWithANumber(String text, Problem problem, String hint) {
        assertThat(CorporateNumber.read(text)).isEqualTo(Reading.unreadable(problem, hint));
    }

    @Test
    void refusesToBeMadeFromAWrongNumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> CorporateNumber.of("7000020130001"));
        assertThatIllegalArgumentException().isThrownBy(() -> LocalGovernmentCode.of("48000"));
    }

    @Property
    void findsEveryChangedDigitExceptNoughtForNine(
            @ForAll @LongRange(min = 0, max = 999_999_999_999L) long body,
            @ForAll @IntRange(min = 0, max = 12) int place,
            @ForAll @IntRange(min = 0, max = 9) int digit) {
        var right = corporateNumber(body);
        var was = right.charAt(place) - '0';
        var changed = new StringBuilder(right);
        changed.setCharAt(place, (char) ('0' + digit));
        var slipsThrough = digit == was || place > 0 && Math.abs(digit - was) == 9;
        assertThat(CorporateNumber.read(changed.toString()) instanceof Reading.Read)
                .isEqualTo(slipsThrough);
    }

    @Property
    void findsEverySwapOfNeighboursBehindTheFirstPlaceExceptNoughtWithNine(
            @ForAll @LongRange(min = 0, max = 999_999_999_999L) long body,
            @ForAll @IntRange(min = 1, max = 11) int place) {
        var right = corporateNumber(body);
        var swapped = new StringBuilder(right);
        swapped.setCharAt(place, right.charAt(place + 1));
        swapped.setCharAt(place + 1, right.charAt(place));
        var slipsThrough = (right.charAt(place) - right.charAt(place + 1)) % 9 == 0;
        assertThat(CorporateNumber.read(swapped.toString()) instanceof Reading.Read)
                .isEqualTo(slipsThrough);
    }

    @Property
    void namesTheDigitThatWouldMakeItRight(@ForAll @LongRange(min = 0, max = 9_999_999_999_999L) long number) {
        var digits = "%013d".formatted(number);
        switch (CorporateNumber.read(digits)) {
            case Reading.Read(var read, var _) -> assertThat(read).hasToString(digits);
            case Reading.Unreadable(var problem, var hint) -> {
                assertThat(problem).isEqualTo(Problem.WRONG_CHECK_DIGIT);
                assertThat(CorporateNumber.read(hint + digits.substring(1))).isInstanceOf(Reading.Read.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "062031, 06203, YAMAGATA", "152021, 15202, NIIGATA", "402036, 40203, FUKUOKA", "242012, 24201, MIE",
        "242110, 24211, MIE", "011002, 01100, HOKKAIDO", "231002, 23100, AICHI", "130001, 13000, TOKYO",
        "470007, 47000, OKINAWA", "200000, 20000, NAGANO"
    })
    void storesFiveDigitsAndShowsSix(String shown, String stored, Prefecture prefecture) {
        var code = LocalGovernmentCode.read(shown).orElseThrow();
        assertThat(code).hasToString(stored);
        assertThat(code.shown()).isEqualTo(shown);
        assertThat(code.prefecture()).isEqualTo(prefecture);
        assertThat(LocalGovernmentCode.read(stored)).isEqualTo(Reading.read(code));
    }

    @ParameterizedTest
    @CsvSource({
        "062032, WRONG_CHECK_DIGIT, 1",
        "480002, UNKNOWN_PREFECTURE, 48",
        "000001, UNKNOWN_PREFECTURE, 00",
        "6203, WRONG_LENGTH, 4",
        "鶴岡, NOT_DIGITS, ''"
    })
    void saysExactlyWhatIsWrongWithACode(String text, Problem problem, String hint) {
        assertThat(LocalGovernmentCode.read(text)).isEqualTo(Reading.unreadable(problem, hint));
    }

    @Property
    void findsEveryChangedDigitOfACodeExceptWhereTwoRemaindersShareACheckDigit(
            @ForAll @IntRange(min = 1000, max = 47999) int number,
            @ForAll @IntRange(min = 2, max = 5) int place,
            @ForAll @IntRange(min = 0, max = 9) int digit) {
        var right = LocalGovernmentCode.of("%05d".formatted(number)).shown();
        var changed = new StringBuilder(right);
        changed.setCharAt(place, (char) ('0' + digit));
        var before = remainder(right);
        var after = remainder(changed.toString());
        var slipsThrough =
                right.contentEquals(changed) || place < 5 && (before == 0 && after == 10 || before == 10 && after == 0);
        assertThat(LocalGovernmentCode.read(changed.toString()) instanceof Reading.Read)
                .isEqualTo(slipsThrough);
    }

    @ParameterizedTest
    @CsvSource({"TOKYO, OSAKA, 397", "TOKYO, HOKKAIDO, 832", "MIE, AICHI, 62", "YAMAGATA, YAMAGATA, 0"})
    void measuresFromCapitalToCapital(Prefecture from, Prefecture to, int kilometres) {
        assertThat(from.kilometresTo(to)).isCloseTo(kilometres, within(6));
    }

    @Property
    void distancesAreTheSameBothWaysAndNeverLongerThanADetour(
            @ForAll Prefecture one, @ForAll Prefecture other, @ForAll Prefecture between) {
        assertThat(one.kilometresTo(other)).isEqualTo(other.kilometresTo(one));
        assertThat(one.kilometresTo(other))
                .isLessThanOrEqualTo(one.kilometresTo(between) + between.kilometresTo(other) + 2);
    }

    @Property
    void findsEveryPrefectureByAnyOfItsNames(@ForAll Prefecture prefecture) {
        assertThat(Prefecture.named(prefecture.in(Language.JA))).contains(prefecture);
        assertThat(Prefecture.named(prefecture.in(Language.EN))).contains(prefecture);
        assertThat(Prefecture.ofCode(prefecture.code())).contains(prefecture);
        assertThat(prefecture.localGovernmentCode().isPrefecture()).isTrue();
        assertThat(Kana.isKatakana(prefecture.kana())).isTrue();
    }

    @Test
    void findsPrefecturesWithoutTheirKind() {
        assertThat(Prefecture.named("京都")).contains(Prefecture.KYOTO);
        assertThat(Prefecture.named("東京")).contains(Prefecture.TOKYO);
        assertThat(Prefecture.named("北海")).isEmpty();
    }

    @Property
    void neverThrowsAtAnyText(@ForAll String text) {
        assertThat(CorporateNumber.read(text)).isNotNull();
        assertThat(LocalGovernmentCode.read(text)).isNotNull();
        assertThat(Prefecture.named(text)).isNotNull();
    }

    private static String corporateNumber(long body) {
        var twelve = "%012d".formatted(body);
        return CheckDigit.forCorporateNumber(twelve) + twelve;
    }

    private static int remainder(String code) {
        var sum = 0;
        for (var place = 0; place < 5; place++) {
            sum += (code.charAt(place) - '0') * (6 - place);
        }
        return sum % 11;
    }
}
