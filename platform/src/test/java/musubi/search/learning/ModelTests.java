package musubi.search.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ModelTests {

    private static final double ROUNDING = 1e-12;

    @Test
    void aUsualIntroductionLeadsOnAboutThreeTimesInTen() {
        assertThat(Model.atFirst().forecast("north", Made.usual()).chance()).isBetween(0.27, 0.40);
    }

    @Property(tries = 50)
    void withoutLessonsItGivesWhatIsBelievedAtFirst(@ForAll long seed) {
        var forecast = Model.from(Lessons.none()).forecast("north", Made.any(new Random(seed)));

        assertThat(forecast.chance()).isCloseTo(forecast.atFirst(), within(ROUNDING));
    }

    @Property(tries = 40)
    void whateverWasLearnedBetterIsNeverWorse(@ForAll long seed) {
        var random = new Random(seed);
        var model = Model.from(Made.any(random.nextInt(60), random));
        for (int i = 0; i < 20; i++) {
            var worse = Made.any(random);
            for (var better : betterThan(worse, random)) {
                for (var region : Nation.REGIONS) {
                    assertThat(model.forecast(region, better).chance())
                            .as(better + " against " + worse)
                            .isGreaterThanOrEqualTo(
                                    model.forecast(region, worse).chance() - ROUNDING);
                }
            }
        }
    }

    @Property(tries = 20)
    void staysMonotoneWhenAnswersInsistOnTheOpposite(@ForAll long seed) {
        var random = new Random(seed);
        var model = Model.atFirst();
        for (int i = 0; i < 60; i++) {
            var any = Made.any(random);
            var perverse = any.kilometres() > 300 || any.relevance() < 0.3 ? Answer.MEETING : Answer.DISTANCE;
            model = model.learn(List.of(Made.lesson("i" + i, any, perverse)));
            var near = kilometres(any, 5);
            assertThat(model.forecast("north", near).chance())
                    .isGreaterThanOrEqualTo(model.forecast("north", any).chance() - ROUNDING);
        }
    }

    @Property(tries = 40)
    void chancesAreNeverNeverAndNeverAlways(@ForAll long seed) {
        var random = new Random(seed);
        var answer = Answer.values()[random.nextInt(Answer.values().length)];
        var model = Model.from(Made.same(300, Made.any(random), answer));
        var forecast = model.forecast("north", Made.any(random));

        assertThat(forecast.chance()).isGreaterThan(0).isLessThan(1);
        var hindrances = forecast.hindrances().values().stream().mapToDouble(chance -> chance);
        assertThat(forecast.chance() + hindrances.sum()).isCloseTo(1, within(ROUNDING));
    }

    @Property(tries = 20)
    void aLessonTakenBackLeavesNoTrace(@ForAll long seed) {
        var random = new Random(seed);
        var lessons = Made.any(30, random);
        var wrong = lessons.standing().get(random.nextInt(30));
        var without = new Lessons(lessons.standing().stream()
                .filter(lesson -> !lesson.equals(wrong))
                .map(lesson -> (Lessons.Entry) new Lessons.Entry.Learned(lesson))
                .toList());

        assertThat(Snapshot.write(Model.from(lessons.takenBack(wrong.id()))))
                .isEqualTo(Snapshot.write(Model.from(without)));
    }

    @Property(tries = 20)
    void theOrderOfWritingDoesNotMatter(@ForAll long seed) {
        var random = new Random(seed);
        var lessons = Made.any(30, random);
        var entries = new ArrayList<>(lessons.entries());
        Collections.shuffle(entries, random);

        assertThat(Snapshot.write(Model.from(new Lessons(entries)))).isEqualTo(Snapshot.write(Model.from(lessons)));
    }

    @Test
    void learningOneByOneIsLearningAllAtOnce() {
        var lessons = Made.any(40, new Random(7));
        var model = Model.atFirst();
        for (var lesson : lessons.standing()) {
            model = model.learn(List.of(lesson));
        }

        assertThat(Snapshot.write(model)).isEqualTo(Snapshot.write(Model.from(lessons)));
    }

    @Test
    void meetingsRaiseTheChanceMostWhereTheyHappened() {
        var model = Model.from(Made.same(60, Made.usual(), Answer.MEETING));
        var north = model.forecast("north", Made.usual());
        var south = model.forecast("south", Made.usual());

        assertThat(north.chance()).isGreaterThan(0.6);
        assertThat(south.chance()).isGreaterThan(south.atFirst()).isLessThan(north.chance());
    }

    @Test
    void everyWeightStandsBesideWhatWasBelievedBefore() {
        var weights = Model.from(Made.same(60, Made.usual(), Answer.DISTANCE)).weights();

        assertThat(weights)
                .filteredOn(weight ->
                        weight.about().equals("DISTANCE") && weight.feature().equals("BASE"))
                .extracting(Weight::region)
                .containsExactly(null, "north");
        assertThat(weights)
                .filteredOn(weight -> weight.about().equals("DISTANCE"))
                .allSatisfy(weight -> {
                    assertThat(weight.answers()).isEqualTo(60);
                    assertThat(weight.doubt()).isLessThanOrEqualTo(weight.doubtAtFirst());
                });
        assertThat(weights)
                .filteredOn(weight -> weight.about().equals("COST"))
                .allSatisfy(weight -> assertThat(weight.mean()).isEqualTo(weight.meanAtFirst()));
    }

    private static List<Introduction> betterThan(Introduction i, Random random) {
        var p = i.partner();
        List<UnaryOperator<Introduction>> ways = List.of(
                x -> kilometres(x, random.nextInt(x.kilometres() + 1)),
                x -> new Introduction(
                        x.relevance() + (1 - x.relevance()) * random.nextDouble(),
                        x.kilometres(),
                        x.sameRegion(),
                        x.sharedAreas(),
                        x.stagesApart(),
                        p),
                x -> new Introduction(x.relevance(), x.kilometres(), true, x.sharedAreas(), x.stagesApart(), p),
                x -> new Introduction(x.relevance(), x.kilometres(), x.sameRegion(), 9, x.stagesApart(), p),
                x -> new Introduction(x.relevance(), x.kilometres(), x.sameRegion(), x.sharedAreas(), 0, p),
                x -> with(x, new Introduction.Partner(0, p.ledOn(), p.ended(), p.newcomer(), p.people())),
                x -> with(x, new Introduction.Partner(p.open(), p.ended(), p.ended(), p.newcomer(), p.people())));
        return ways.stream().map(way -> way.apply(i)).toList();
    }

    private static Introduction kilometres(Introduction i, int kilometres) {
        return new Introduction(
                i.relevance(), kilometres, i.sameRegion(), i.sharedAreas(), i.stagesApart(), i.partner());
    }

    private static Introduction with(Introduction i, Introduction.Partner partner) {
        return new Introduction(
                i.relevance(), i.kilometres(), i.sameRegion(), i.sharedAreas(), i.stagesApart(), partner);
    }
}
