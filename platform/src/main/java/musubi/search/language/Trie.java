package musubi.search.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A tree of keys, step by step, with what stands at the end of each.
final class Trie<K, V> {

    private final Map<K, Trie<K, V>> next = new HashMap<>();
    private final List<V> values = new ArrayList<>();

    void put(List<K> path, V value) {
        var node = this;
        for (var step : path) {
            node = node.next.computeIfAbsent(step, s -> new Trie<>());
        }
        if (!node.values.contains(value)) {
            node.values.add(value);
        }
    }

    @Nullable
    Trie<K, V> step(K key) {
        return next.get(key);
    }

    List<V> values() {
        return values;
    }
}
