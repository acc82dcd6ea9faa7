package musubi.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import musubi.kernel.Disclosure.Level;
import musubi.search.engine.Packed;
import musubi.search.engine.Rarity;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/// Counts the words of public text, and goes on counting from one view of the index to the next: a record that was
/// replaced or removed no longer counts.
final class PublicWords {

    private static final boolean[] PUBLIC = publicAlone();

    private PublicWords() {}

    private static boolean[] publicAlone() {
        var levels = new boolean[Level.values().length];
        levels[Level.PUBLIC.ordinal()] = true;
        return levels;
    }

    static Rarity of(IndexReader now) throws IOException {
        var rarity = Rarity.exact();
        for (var leaf : now.leaves()) {
            each(leaf, null, rarity::count);
        }
        rarity.settle();
        return rarity;
    }

    /// `known` was counted in the view `before`.
    static Rarity of(IndexReader now, IndexReader before, Rarity known) throws IOException {
        var rarity = known.copy();
        var gone = leaves(before);
        var come = leaves(now);
        for (var leaf : before.leaves()) {
            each(leaf, come.get(key(leaf)), rarity::forget);
        }
        for (var leaf : now.leaves()) {
            each(leaf, gone.get(key(leaf)), rarity::count);
        }
        rarity.settle();
        return rarity;
    }

    private static Map<Object, LeafReader> leaves(IndexReader reader) {
        var leaves = new HashMap<Object, LeafReader>();
        reader.leaves().forEach(leaf -> leaves.put(key(leaf), leaf.reader()));
        return leaves;
    }

    private static Object key(LeafReaderContext leaf) {
        return leaf.reader().getCoreCacheHelper().getKey();
    }

    /// The public texts of each record that lives in one view of a segment and not in the other.
    private static void each(LeafReaderContext leaf, @Nullable LeafReader other, Consumer<List<Packed>> visitor)
            throws IOException {
        if (other != null && other.numDocs() == leaf.reader().numDocs()) {
            return;
        }
        for (int document = 0; document < leaf.reader().maxDoc(); document++) {
            if (lives(leaf.reader(), document) && (other == null || !lives(other, document))) {
                var texts = Stored.texts(leaf, document, PUBLIC);
                if (!texts.isEmpty()) {
                    visitor.accept(texts.stream().map(StoredTexts.Text::packed).toList());
                }
            }
        }
    }

    private static boolean lives(LeafReader reader, int document) {
        var living = reader.getLiveDocs();
        return living == null || living.get(document);
    }
}
