package musubi.benchmarks.speed;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import musubi.search.engine.Item;

/// Some generated records and needs, always the same.
public final class MadeUp {

    private static final long SEED = 1;

    private MadeUp() {}

    public static Stream<Item> records(int count) {
        var generator = new Generator(SEED);
        return LongStream.range(0, count).mapToObj(generator::record);
    }

    public static List<Item> needs(int count) {
        var generator = new Generator(SEED);
        return LongStream.range(0, count).mapToObj(generator::need).toList();
    }
}
