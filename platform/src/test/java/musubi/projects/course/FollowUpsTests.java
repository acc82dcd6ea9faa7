package musubi.projects.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import musubi.kernel.FiscalYear;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpsTests {

    @ParameterizedTest(name = "a result of {0}, told for {1}, in {2}: {3} is missing")
    @CsvSource(delimiter = '|', textBlock = """
            2013 |                | 2013 |
            2013 |                | 2014 | 2014
            2013 |                | 2015 | 2014 2015
            2013 |                | 2020 | 2014 2015 2016
            2013 | 2014           | 2016 | 2015 2016
            2013 | 2014 2015 2016 | 2020 |
            2013 | 2014 2016 2019 | 2020 | 2015
            2027 |                | 2026 |
            """)
    void asksForEachOfTheThreeYearsAfterAResult(int output, String told, int now, String missing) {
        assertThat(FollowUps.missing(FiscalYear.of(output), years(told), FiscalYear.of(now)))
                .containsExactlyInAnyOrderElementsOf(years(missing))
                .isSorted();
    }

    private static Set<FiscalYear> years(String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.split(" "))
                        .map(Integer::valueOf)
                        .map(FiscalYear::of)
                        .collect(Collectors.toSet());
    }
}
