package musubi.search.bridge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// English words of one root: whoever looks for a correlation is answered by what is correlated, and whoever looks for
/// fibre by fiber. Read from lines of words, as stems, that are one family each.
final class Families {

    private final Map<String, List<String>> byWord = new HashMap<>();

    Families(String text) {
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            var family = List.of(line.split(" "));
            family.forEach(word -> byWord.put(word, family));
        });
    }

    /// The family of a word, itself among them; empty where it is alone.
    List<String> of(String word) {
        return byWord.getOrDefault(word, List.of());
    }
}
