package musubi.search.learning;

import java.time.Instant;
import java.util.Comparator;
import java.util.regex.Pattern;

/// 学んだこと: the answer to one introduction, in one region.
///
/// @param id of the introduction, so that none teaches twice: 1 to 64 letters, digits, `-` or `_`
/// @param at when it was answered; answers of one moment stand in the order of their ids
/// @param region bio-community of the coordinator: 1 to 64 letters, digits, `-` or `_`
public record Lesson(String id, Instant at, String region, Introduction introduction, Answer answer) {

    static final Comparator<Lesson> IN_ORDER = Comparator.comparing(Lesson::at).thenComparing(Lesson::id);

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    public Lesson {
        named("id", id);
        named("region", region);
    }

    private static void named(String what, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("the " + what + " has 1 to 64 letters, digits, - or _: " + name);
        }
    }
}
