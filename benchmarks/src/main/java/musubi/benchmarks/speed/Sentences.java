package musubi.benchmarks.speed;

import java.util.List;
import java.util.random.RandomGenerator;

/// Sentences of one language, made from patterns: `N` stands for a noun, `S` for a deed.
final class Sentences {

    private static final List<String> JAPANESE = List.of(
            "NのNをSするNを開発した。",
            "NによるNのSでは、NとNが重要である。",
            "本研究は、NにおけるNのSを明らかにすることを目的とする。",
            "NNを用いて、NのSを行った結果、NがSされることが分かった。",
            "地域のNと連携し、NやNのSに取り組んでいる。",
            "NはNに比べてNが高く、NNのSにも使える。",
            "これまでのNではNをSできなかったが、NのSにより可能となった。",
            "NのSに必要なN、N、NのNを提供する。",
            "NをSしたNについて、NNとの関係を調べた。",
            "NNのSを通じて、Nの新しいNを目指します。");
    private static final List<String> ENGLISH = List.of(
            "We develop a N that can S the N of N.",
            "The N of N is measured by a new N based on N and N.",
            "This work shows that N in the N of N depends on the N.",
            "Using N, we S the N and find that it improves the N.",
            "Our N is ready to be used with N, N and other N.",
            "Partners who S N from N are invited to try the N.",
            "Compared with the usual N, this N needs less N and gives more N.",
            "It is not known why the N of N and the N of N S together.");

    private final List<String> patterns;
    private final List<String> nouns;
    private final List<String> deeds;
    private final String gap;
    private final Zipf common;
    private final Zipf commonDeeds;

    private Sentences(List<String> patterns, List<String> nouns, List<String> deeds, String gap) {
        this.patterns = patterns;
        this.nouns = nouns;
        this.deeds = deeds;
        this.gap = gap;
        common = new Zipf(nouns.size());
        commonDeeds = new Zipf(deeds.size());
    }

    static Sentences japanese(Wordlist words) {
        return new Sentences(JAPANESE, words.nouns(), words.deeds(), "");
    }

    static Sentences english(Wordlist words) {
        return new Sentences(ENGLISH, words.english(), words.english(), " ");
    }

    /// So many sentences that the text has at least this length.
    String text(RandomGenerator random, Theme theme, int length) {
        var text = new StringBuilder(length + 80);
        while (text.length() < length) {
            text.append(text.isEmpty() ? "" : gap);
            fill(text, patterns.get(random.nextInt(patterns.size())), theme);
        }
        return text.toString();
    }

    /// A few words, as titles are.
    String title(Theme theme) {
        var title = new StringBuilder();
        fill(title, gap.isEmpty() ? "NNのNによるNのS" : "A N for N and the N of N", theme);
        return title.toString();
    }

    private void fill(StringBuilder text, String pattern, Theme theme) {
        for (int i = 0; i < pattern.length(); i++) {
            var c = pattern.charAt(i);
            if (c == 'N') {
                text.append(theme.word(nouns, common));
            } else if (c == 'S') {
                text.append(theme.word(deeds, commonDeeds));
            } else {
                text.append(c);
            }
        }
    }
}
