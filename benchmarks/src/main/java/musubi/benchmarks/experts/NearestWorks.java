package musubi.benchmarks.experts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import musubi.search.engine.Item;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The baseline: texts as tf-idf vectors of English stems at length 1, an owner as near as the three nearest works are
/// on average.
final class NearestWorks implements Owners {

    private static final int NEAREST = 3;

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final Map<String, Integer> holding = new HashMap<>();
    private final Map<String, List<Map<String, Double>>> works = new HashMap<>();
    private final int size;

    NearestWorks(List<Item> items) {
        size = items.size();
        items.forEach(item -> counts(item).keySet().forEach(word -> holding.merge(word, 1, Integer::sum)));
        for (var item : items) {
            var owner = item.owner();
            if (owner != null) {
                works.computeIfAbsent(owner, o -> new ArrayList<>()).add(vector(item));
            }
        }
    }

    @Override
    public Map<String, Double> scores(Item need) {
        var asked = vector(need);
        var scores = new HashMap<String, Double>();
        works.forEach((owner, vectors) -> scores.put(
                owner,
                vectors.stream()
                        .map(vector -> product(asked, vector))
                        .sorted(Comparator.reverseOrder())
                        .limit(NEAREST)
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(0)));
        return scores;
    }

    private Map<String, Double> vector(Item item) {
        var vector = new HashMap<String, Double>();
        counts(item).forEach((word, count) -> vector.put(word, count * rarity(word)));
        var length = Math.sqrt(product(vector, vector));
        vector.replaceAll((word, weight) -> weight / Math.max(length, Double.MIN_NORMAL));
        return vector;
    }

    private double rarity(String word) {
        return 1 + Math.log((1.0 + size) / (1 + holding.getOrDefault(word, 0)));
    }

    private static double product(Map<String, Double> one, Map<String, Double> other) {
        double product = 0;
        for (var entry : one.entrySet()) {
            product += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
        }
        return product;
    }

    private Map<String, Integer> counts(Item item) {
        var counts = new HashMap<String, Integer>();
        try (var words = analyzer.tokenStream("", item.whole())) {
            var word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                counts.merge(word.toString(), 1, Integer::sum);
            }
            words.end();
            return counts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
