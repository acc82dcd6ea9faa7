package musubi.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.Language;
import musubi.search.engine.Packed;
import musubi.search.engine.Rarities;
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

    static Rarities of(IndexReader now) throws IOException {
        var rarities = Rarities.exact();
        for (var leaf : now.leaves()) {
            each(leaf, null, rarities::count);
        }
        rarities.settle();
        return rarities;
    }

    /// `known` was counted in the view `before`.
    static Rarities of(IndexReader now, IndexReader before, Rarities known) throws IOException {
        var rarities = known.copy();
        var gone = leaves(before);
        var come = leaves(now);
        for (var leaf : before.leaves()) {
            each(leaf, come.get(key(leaf)), rarities::forget);
        }
        for (var leaf : now.leaves()) {
            each(leaf, gone.get(key(leaf)), rarities::count);
        }
        rarities.settle();
        return rarities;
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
    private static void each(LeafReaderContext leaf, @Nullable LeafReader other, BiConsumer<Language, Packed> visitor)
            throws IOException {
        if (other != null && other.numDocs() == leaf.reader().numDocs()) {
            return;
        }
        for (int document = 0; document < leaf.reader().maxDoc(); document++) {
            if (lives(leaf.reader(), document) && (other == null || !lives(other, document))) {
                Stored.texts(leaf, document, PUBLIC).forEach(text -> visitor.accept(text.language(), text.packed()));
            }
        }
    }

    private static boolean lives(LeafReader reader, int document) {
        var living = reader.getLiveDocs();
        return living == null || living.get(document);
    }
}
