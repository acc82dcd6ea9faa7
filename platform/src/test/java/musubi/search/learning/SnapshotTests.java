package musubi.search.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotTests {

    @Property(tries = 20)
    void givesExactlyTheSameModelAgain(@ForAll long seed) {
        var random = new Random(seed);
        var model = Model.from(Made.any(random.nextInt(40), random));
        var again = Snapshot.read(Snapshot.write(model));
        var more = Made.any(5, random).standing();

        assertThat(Snapshot.write(again)).isEqualTo(Snapshot.write(model));
        assertThat(Snapshot.write(again.learn(more))).isEqualTo(Snapshot.write(model.learn(more)));
        assertThat(again.weights()).isEqualTo(model.weights());
    }

    @Test
    void readingDoesNotChangeWhatIsBelievedAtFirst() {
        var before = Snapshot.write(Model.atFirst());
        Snapshot.read(Snapshot.write(Model.from(Made.any(20, new Random(1)))));

        assertThat(Snapshot.write(Model.atFirst())).isEqualTo(before);
    }

    @Test
    void canBeReadByAPerson() {
        assertThat(Snapshot.write(Model.from(Made.same(3, Made.usual(), Answer.MEETING))))
                .startsWith("musubi learning 1\n")
                .containsPattern("\nDISTANCE BEYOND_100_KM - 0\\.\\d+ 0\\.\\d+ 3\n")
                .containsPattern("\nDISTANCE BEYOND_100_KM north -?0\\.\\d+(E-\\d+)? 0\\.\\d+ 3\n")
                .containsPattern("\nTRUST north 0\\.\\d+\n$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DISTANCE BASE north one 0.1 3",
                "DISTANCE BASE north NaN 0.1 3",
                "DISTANCE BASE north 0.1 -0.1 3",
                "DISTANCE HEIGHT north 0.1 0.1 3",
                "CONFLICT RELEVANT north 0.1 0.1 3",
                "MEETING BASE north 0.1 0.1 3",
                "TRUST north 1.5",
                "TRUST north"
            })
    void namesTheLineThatIsWrong(String line) {
        var text = Snapshot.write(Model.atFirst());
        var lines = text.lines().count();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Snapshot.read(text + line + "\n"))
                .withMessageStartingWith("line " + (lines + 1) + ": ");
    }

    @Test
    void refusesHalfAModel() {
        var text = Snapshot.write(Model.from(Made.any(9, new Random(3))));

        assertThatIllegalArgumentException().isThrownBy(() -> Snapshot.read(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Snapshot.read(text.substring(0, text.indexOf("TOO_EARLY STAGE_APART"))));
    }
}
