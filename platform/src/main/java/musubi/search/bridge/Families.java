package musubi.search.bridge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tartarus.snowball.ext.EnglishStemmer;

/// English words of one root: whoever looks for a correlation is answered by what is correlated.
final class Families {

    private static final int SHORTEST = 4;

    private final Map<String, List<String>> byRoot = new HashMap<>();

    private final Set<String> words;

    /// @param words stems as they stand in the index
    Families(Set<String> words) {
        this.words = words;
        var stemmer = new EnglishStemmer();
        for (var word : words) {
            if (word.length() >= SHORTEST) {
                byRoot.computeIfAbsent(root(stemmer, word), r -> new ArrayList<>(2))
                        .add(word);
            }
        }
        byRoot.values().removeIf(family -> family.size() < 2);
        byRoot.values().forEach(family -> family.sort(null));
    }

    private static String root(EnglishStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    boolean knows(String word) {
        return words.contains(word);
    }

    /// The family of a word, itself among them; empty where it is alone.
    List<String> of(String word) {
        return byRoot.getOrDefault(root(new EnglishStemmer(), word), List.of());
    }
}
