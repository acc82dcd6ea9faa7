package musubi.kernel;

import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// 五十音順: the order of Japanese lists. ハ before バ before パ only where all else is equal, a long vowel counts as
/// its vowel, small kana as large, and spaces and ・ not at all. Figures and Latin letters come before kana, kanji
/// after.
public final class KanaOrder implements Comparator<String> {

    public static final KanaOrder GOJUON = new KanaOrder();

    private KanaOrder() {}

    @Override
    public int compare(String one, String other) {
        var byKey = sortKey(one).compareTo(sortKey(other));
        return byKey != 0 ? byKey : one.compareTo(other);
    }

    /// The key this order compares, to be stored in a column and sorted by code point (`collate "C"`).
    public static String sortKey(String text) {
        return KanaKey.of(text);
    }

    /// Orders things by reading; those without one come last, by what they are called.
    public static <T> Comparator<T> by(Function<T, @Nullable String> kana, Function<T, String> called) {
        return (one, other) -> {
            var first = kana.apply(one);
            var second = kana.apply(other);
            if (first == null || second == null) {
                return first == second
                        ? GOJUON.compare(called.apply(one), called.apply(other))
                        : first == null ? 1 : -1;
            }
            var byKana = GOJUON.compare(first, second);
            return byKana != 0 ? byKana : GOJUON.compare(called.apply(one), called.apply(other));
        };
    }
}
