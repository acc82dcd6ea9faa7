package musubi.search.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.FloatBuffer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoolingTests {

    private static final Offset<Float> EXACTLY = within(1e-6f);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MEAN | 1 2            | 1    2
            MEAN | 1 2, 3 -4      | 2   -1
            MEAN | 1 0, 2 0, 6 -3 | 3   -1
            CLS  | 1 2, 3 -4      | 1    2
            MAX  | 1 2, 3 -4      | 3    2
            MAX  | -5 -2, -3 -4   | -3  -2
            """)
    void makesOneVectorOfTheTokens(Pooling pooling, String tokens, String expected) {
        var states = numbers(tokens.replace(",", ""));

        assertThat(pooling.pool(FloatBuffer.wrap(states), states.length / 2, 2))
                .containsExactly(numbers(expected), EXACTLY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 4           | 0.6 0.8
            0 -2          | 0 -1
            0 0           | 0 0
            NaN 1         | 0 0
            Infinity 1    | 0 0
            """)
    void makesItOfLengthOne(String vector, String expected) {
        assertThat(SentenceModel.ofLengthOne(numbers(vector))).containsExactly(numbers(expected), EXACTLY);
    }

    private static float[] numbers(String text) {
        var words = text.strip().split(" +");
        var numbers = new float[words.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Float.parseFloat(words[i]);
        }
        return numbers;
    }
}
