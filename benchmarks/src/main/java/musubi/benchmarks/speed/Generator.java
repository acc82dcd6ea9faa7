package musubi.benchmarks.speed;

import java.util.SplittableRandom;
import musubi.search.engine.Item;

/// Made-up records, each the same for the same seed and number, whoever asks in whatever order: of ten, seven are
/// Japanese, two English, one is both. A Japanese text has 100 to 600 characters, an English one 300 to 1,500; a need
/// has about a hundred, and is Japanese three times of four.
final class Generator {

    private static final long NEEDS = 1L << 40;
    private static final int NEED = 85;

    private final long seed;
    private final Sentences japanese;
    private final Sentences english;

    Generator(long seed) {
        this.seed = seed;
        var words = Wordlist.read();
        japanese = Sentences.japanese(words);
        english = Sentences.english(words);
    }

    Item record(long number) {
        var random = random(number);
        var theme = Theme.drawn(random);
        var kind = random.nextInt(10);
        var length = length(random);
        var id = "r" + number;
        if (kind < 7) {
            return new Item(id, japanese.title(theme), japanese.text(random, theme, length));
        }
        if (kind < 9) {
            return new Item(id, english.title(theme), english.text(random, theme, length * 5 / 2));
        }
        var both = japanese.text(random, theme, length) + "\n" + english.text(random, theme, length);
        return new Item(id, japanese.title(theme), both);
    }

    Item need(long number) {
        var random = random(NEEDS + number);
        var theme = Theme.drawn(random);
        var language = random.nextInt(4) < 3 ? japanese : english;
        return new Item("n" + number, "", language.text(random, theme, NEED));
    }

    /// Most texts are short, few are long: from 100 to 600, with 260 on average.
    private static int length(SplittableRandom random) {
        var share = random.nextDouble();
        return 100 + (int) (500 * share * share);
    }

    private SplittableRandom random(long number) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L ^ number * 0xD1B54A32D192ED03L);
    }
}
