package musubi.network.size;

import static org.assertj.core.api.Assertions.assertThat;

import musubi.network.size.SizeFinding.Check;
import musubi.network.size.SizeFinding.Clause;
import musubi.network.size.SizeFinding.Size;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MANUFACTURING |  10_000_000 |  12 | SMALL
            MANUFACTURING | 300_000_000 |  20 | SMALL
            MANUFACTURING | 300_000_001 |  20 | SMALL
            MANUFACTURING | 300_000_000 |  21 | SMALL_AND_MEDIUM
            MANUFACTURING | 300_000_001 | 300 | SMALL_AND_MEDIUM
            MANUFACTURING | 300_000_000 | 301 | SMALL_AND_MEDIUM
            MANUFACTURING | 300_000_001 | 301 | LARGE
            WHOLESALE     | 100_000_000 | 101 | SMALL_AND_MEDIUM
            WHOLESALE     | 100_000_001 | 100 | SMALL_AND_MEDIUM
            WHOLESALE     | 100_000_001 | 101 | LARGE
            WHOLESALE     | 100_000_001 |   5 | SMALL
            WHOLESALE     | 100_000_000 |   6 | SMALL_AND_MEDIUM
            SERVICE       |  50_000_000 | 101 | SMALL_AND_MEDIUM
            SERVICE       |  50_000_001 | 100 | SMALL_AND_MEDIUM
            SERVICE       |  50_000_001 | 101 | LARGE
            SERVICE       |  50_000_001 |   5 | SMALL
            RETAIL        |  50_000_000 |  51 | SMALL_AND_MEDIUM
            RETAIL        |  50_000_001 |  50 | SMALL_AND_MEDIUM
            RETAIL        |  50_000_001 |  51 | LARGE
            RETAIL        |  50_000_001 |   6 | SMALL_AND_MEDIUM
            """)
    void oneMeasureWithinItsLimitIsEnough(Industry industry, String capital, int employees, Size size) {
        assertThat(SizeRule.find(industry, number(capital), employees).size()).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MANUFACTURING | 300_000_000 |     | SMALL_AND_MEDIUM
            MANUFACTURING | 300_000_001 |     | UNDECIDED
            MANUFACTURING |             | 300 | SMALL_AND_MEDIUM
            MANUFACTURING |             | 301 | UNDECIDED
            MANUFACTURING |             |  20 | SMALL
            RETAIL        |             |     | UNDECIDED
            """)
    void decidesOnlyWhatIsKnown(Industry industry, @Nullable String capital, @Nullable Integer employees, Size size) {
        assertThat(SizeRule.find(industry, capital == null ? null : number(capital), employees)
                        .size())
                .isEqualTo(size);
    }

    @Test
    void namesTheClauseThatDecided() {
        assertThat(SizeRule.find(Industry.RETAIL, 50_000_001L, 51).clause()).isEqualTo(new Clause(2, 1, 4));
        assertThat(SizeRule.find(Industry.MANUFACTURING, 10_000_000L, 12).clause())
                .isEqualTo(new Clause(2, 5, null));
    }

    @Test
    void showsEachMeasureAgainstItsLimit() {
        var finding = SizeRule.find(Industry.WHOLESALE, 100_000_001L, null);
        assertThat(finding.capital()).isEqualTo(new Check(Check.Measure.CAPITAL, 100_000_000, 100_000_001L));
        assertThat(finding.capital().outcome()).isEqualTo(Check.Outcome.ABOVE);
        assertThat(finding.employees().outcome()).isEqualTo(Check.Outcome.UNKNOWN);
    }

    /// The act, read out once more in other words.
    @Property
    void agreesWithTheActReadOutPlainly(
            @ForAll Industry industry,
            @ForAll @LongRange(min = 0, max = 400_000_000) long capital,
            @ForAll @IntRange(max = 400) int employees) {
        var size = SizeRule.find(industry, capital, employees).size();
        assertThat(size == Size.SMALL).isEqualTo(employees <= (industry == Industry.MANUFACTURING ? 20 : 5));
        assertThat(size == Size.LARGE).isEqualTo(!smallAndMedium(industry, capital, employees));
    }

    @Property
    void growingNeverMakesACompanySmaller(
            @ForAll Industry industry,
            @ForAll @LongRange(min = 0, max = 400_000_000) long capital,
            @ForAll @IntRange(max = 400) int employees,
            @ForAll @LongRange(min = 0, max = 100_000_000) long more,
            @ForAll @IntRange(max = 100) int hired) {
        var before = SizeRule.find(industry, capital, employees).size();
        var after = SizeRule.find(industry, capital + more, employees + hired).size();
        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    private static boolean smallAndMedium(Industry industry, long capital, int employees) {
        return switch (industry) {
            case MANUFACTURING -> capital <= 300_000_000 || employees <= 300;
            case WHOLESALE -> capital <= 100_000_000 || employees <= 100;
            case SERVICE -> capital <= 50_000_000 || employees <= 100;
            case RETAIL -> capital <= 50_000_000 || employees <= 50;
        };
    }

    private static long number(String text) {
        return Long.parseLong(text.replace("_", ""));
    }
}
