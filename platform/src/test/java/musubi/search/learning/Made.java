package musubi.search.learning;

import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;

/// Introductions and lessons for tests, usual ones and any there can be.
final class Made {

    static final Introduction.Partner USUAL_PARTNER = new Introduction.Partner(2, 3, 10, false, 8);

    private Made() {}

    static Introduction usual() {
        return new Introduction(0.6, 90, true, 1, 1, USUAL_PARTNER);
    }

    static Introduction any(Random random) {
        var ended = random.nextInt(30);
        return new Introduction(
                random.nextDouble(),
                random.nextInt(1500),
                random.nextBoolean(),
                random.nextInt(10),
                random.nextInt(3),
                new Introduction.Partner(
                        random.nextInt(20),
                        random.nextInt(ended + 1),
                        ended,
                        random.nextBoolean(),
                        1 + random.nextInt(500)));
    }

    static Lesson lesson(String id, Introduction introduction, Answer answer) {
        return new Lesson(id, Instant.EPOCH, "north", introduction, answer);
    }

    /// So many lessons of any kind, several of them of one moment.
    static Lessons any(int count, Random random) {
        var lessons = Lessons.none();
        for (int i = 0; i < count; i++) {
            var region = Nation.REGIONS.get(random.nextInt(3));
            var answer = Answer.values()[random.nextInt(Answer.values().length)];
            var at = Instant.ofEpochSecond(random.nextInt(count));
            lessons = lessons.learned(new Lesson("i" + i, at, region, any(random), answer));
        }
        return lessons;
    }

    static Lessons same(int count, Introduction introduction, Answer answer) {
        return new Lessons(IntStream.range(0, count)
                .mapToObj(i -> (Lessons.Entry) new Lessons.Entry.Learned(lesson("i" + i, introduction, answer)))
                .toList());
    }
}
