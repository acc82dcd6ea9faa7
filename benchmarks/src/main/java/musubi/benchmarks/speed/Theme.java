package musubi.benchmarks.speed;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// What one record is about: half of its words are of sixty that its theme prefers, some are names nobody else uses
/// much, the rest is what everybody says.
final class Theme {

    private static final int THEMES = 3000;
    private static final int WORDS = 60;
    private static final int COINED = 3_000_000;
    private static final Zipf AMONG_THEMES = new Zipf(THEMES);
    private static final Zipf WITHIN = new Zipf(WORDS);
    private static final Zipf NAMES = new Zipf(COINED);

    private final long number;
    private final RandomGenerator random;

    private Theme(long number, RandomGenerator random) {
        this.number = number;
        this.random = random;
    }

    static Theme drawn(RandomGenerator random) {
        return new Theme(AMONG_THEMES.draw(random), random);
    }

    String word(List<String> words, Zipf common) {
        var chance = random.nextDouble();
        if (chance < 0.5) {
            var own = new SplittableRandom(number * WORDS + WITHIN.draw(random));
            return words.get(own.nextInt(words.size() / 2));
        }
        return chance < 0.96 ? words.get(common.draw(random)) : name();
    }

    /// A code like those of genes, strains and products: `PKD2104`.
    private String name() {
        var n = NAMES.draw(random);
        return "" + letter(n) + letter(n / 26) + letter(n / 676) + n % 1000;
    }

    private static char letter(int n) {
        return (char) ('A' + Math.floorMod(n, 26));
    }
}
