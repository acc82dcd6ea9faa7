package musubi.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTests {

    /// Worked out by hand: discounts are 1, 0.630930, 0.5, 0.430677, …
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a b c   | a=1         | 1        | 1        | 1
                    b a c   | a=1         | 0.630930 | 0.5      | 1
                    b c a   | a=1         | 0.5      | 0.333333 | 1
                    b c d   | a=1         | 0        | 0        | 0
                    a b c   | a=1 c=1     | 0.919721 | 1        | 1
                    a b     | a=1 z=1     | 0.613147 | 1        | 0.5
                    b a     | a=3 b=1     | 0.796708 | 1        | 1
                    a b     | a=2 b=0     | 1        | 1        | 1
                    b       | a=1 b=-1    | 0        | 0        | 0
                    """)
    void figuresAreThoseOfTheHandComputedTable(String ranking, String grades, double ndcg, double mrr, double recall) {
        var measures = Measures.of(List.of(ranking.strip().split(" ")), grades(grades));

        assertThat(measures.ndcg()).isCloseTo(ndcg, within(1e-6));
        assertThat(measures.mrr()).isCloseTo(mrr, within(1e-6));
        assertThat(measures.recall()).isCloseTo(recall, within(1e-6));
    }

    @Test
    void onlyTenAreSeenAndOnlyAHundredKept() {
        var ranking = IntStream.rangeClosed(1, 200).mapToObj(i -> "d" + i).toList();

        assertThat(Measures.of(ranking, Map.of("d11", 1.0)).ndcg()).isZero();
        assertThat(Measures.of(ranking, Map.of("d11", 1.0)).mrr()).isZero();
        assertThat(Measures.of(ranking, Map.of("d11", 1.0)).recall()).isEqualTo(1);
        assertThat(Measures.of(ranking, Map.of("d100", 1.0, "d101", 1.0)).recall())
                .isEqualTo(0.5);
    }

    @Test
    void nothingRankedOrNothingJudgedIsZeroAndNotAnError() {
        assertThat(Measures.of(List.of(), Map.of("a", 1.0))).isEqualTo(new Measures(0, 0, 0));
        assertThat(Measures.of(List.of("a"), Map.of())).isEqualTo(new Measures(0, 0, 0));
    }

    private static Map<String, Double> grades(String written) {
        var grades = new HashMap<String, Double>();
        Arrays.stream(written.strip().split(" "))
                .map(grade -> grade.split("="))
                .forEach(grade -> grades.put(grade[0], Double.valueOf(grade[1])));
        return grades;
    }
}
