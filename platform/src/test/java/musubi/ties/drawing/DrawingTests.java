package musubi.ties.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import musubi.ties.drawing.Drawing.Node;
import musubi.ties.drawing.Drawing.Pull;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DrawingTests {

    @Property(tries = 40)
    void everySpotIsInsideAndAFingerCanTellThemApart(
            @ForAll @IntRange(min = 1, max = 32) int size, @ForAll @IntRange(max = 5) int tenths, @ForAll long seed) {
        var drawing = Drawing.of(nodes(size), pulls(size, tenths / 10.0, seed));

        for (var a : drawing.spots()) {
            assertThat(a.x()).isBetween(15, drawing.width() - 15);
            assertThat(a.y()).isBetween(15, drawing.height() - 15);
            for (var b : drawing.spots()) {
                if (a.number() < b.number()) {
                    assertThat(Math.hypot(a.x() - b.x(), a.y() - b.y()))
                            .as(a + " and " + b)
                            .isGreaterThan(30);
                }
            }
        }
    }

    @Test
    void theSameTiesAreDrawnTheSameWay() {
        var pulls = pulls(20, 0.2, 3);

        assertThat(Drawing.of(nodes(20), pulls)).isEqualTo(Drawing.of(nodes(20), pulls));
    }

    @Test
    void whatIsTiedStandsCloserThanWhatIsNot() {
        var pulls = List.of(pull(0, 1), pull(1, 2), pull(2, 0), pull(3, 4), pull(4, 5), pull(5, 3));
        var drawing = Drawing.of(nodes(6), pulls);

        assertThat(far(drawing, 0, 1)).isLessThan(far(drawing, 0, 4));
        assertThat(far(drawing, 3, 5)).isLessThan(far(drawing, 2, 5));
    }

    @Test
    void aNameIsCutToItsRoomOrLeftOut() {
        var names = new Names(720, 480);
        assertThat(names.place("慶應義塾大学先端生命科学研究所", 100, 100).text()).isEqualTo("慶應義塾大学先端生命科学…");
        assertThat(names.place("鶴岡市", 100, 105).left()).isTrue();
        assertThat(names.place("酒田市", 100, 95).text()).isEmpty();
        assertThat(names.place("Nagaoka", 700, 300).left()).isTrue();
    }

    private static double far(Drawing drawing, int a, int b) {
        var one = drawing.spots().get(a);
        var other = drawing.spots().get(b);
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    private static List<Node> nodes(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new Node(new UUID(0, i), "機関" + i))
                .toList();
    }

    private static Pull pull(int a, int b) {
        return new Pull(new UUID(0, a), new UUID(0, b), 3);
    }

    private static List<Pull> pulls(int size, double chance, long seed) {
        var random = new Random(seed);
        var pulls = new ArrayList<Pull>();
        for (var a = 0; a < size; a++) {
            for (var b = a + 1; b < size; b++) {
                if (random.nextDouble() < chance) {
                    pulls.add(pull(a, b));
                }
            }
        }
        return pulls;
    }
}
