package musubi.benchmarks.rankers;

import java.nio.file.Path;
import java.util.function.Function;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;

/// The rankers that are compared.
public enum Contestant {
    /// One field of title and text, the stock Japanese analyser, BM25 as it comes.
    PLAIN("plain BM25", folder -> new PlainLucene(folder, new JapaneseAnalyzer())),
    /// The same with pairs of characters for words.
    BIGRAMS("bigrams", folder -> new PlainLucene(folder, new CJKAnalyzer())),
    ENGINE("Musubi", Engine::new);

    private final String label;
    private final Function<Path, Ranker.Filling> start;

    Contestant(String label, Function<Path, Ranker.Filling> start) {
        this.label = label;
        this.start = start;
    }

    public String label() {
        return label;
    }

    /// A new one with its index in this empty folder.
    public Ranker.Filling in(Path folder) {
        return start.apply(folder);
    }
}
