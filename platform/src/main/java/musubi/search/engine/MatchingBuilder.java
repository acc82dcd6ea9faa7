package musubi.search.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import musubi.search.bridge.Bridge;
import musubi.search.language.Analyst;
import musubi.search.language.ReferenceText;
import musubi.search.vectors.Embedder;

/// Takes items in, from several threads if they like, and makes a `Matching` of them. What it read lies in the folder,
/// not in memory.
public final class MatchingBuilder implements AutoCloseable {

    private static final Analyst ANALYST =
            new Analyst(ReferenceText.VOCABULARY.read(), ReferenceText.USER_DICTIONARY.read());
    private static final Bridge BRIDGE = Bridge.of(ANALYST);

    private static final float[] NO_SENSE = {};

    private final Reader reader = new Reader(ANALYST, BRIDGE);
    private final Rarities rarities = new Rarities();
    private final Postings postings;
    private final Shelf shelf;
    private final Optional<Senses> senses;
    private boolean finished;

    private MatchingBuilder(Path folder, Optional<Embedder> embedder) {
        senses = embedder.map(model -> new Senses(model, folder.resolve("senses")));
        shelf = new Shelf(folder.resolve("items"));
        postings = new Postings(folder);
    }

    /// An index in this folder, which must be empty; it may be thrown away once the matching is closed.
    public static MatchingBuilder in(Path folder) {
        return new MatchingBuilder(folder, Optional.empty());
    }

    /// As `in`, and what is near in sense is found too. Who gave the model closes it, after the matching.
    public static MatchingBuilder in(Path folder, Embedder embedder) {
        return new MatchingBuilder(folder, Optional.of(embedder));
    }

    /// An item whose id is there already replaces nothing: ids are checked by whoever reads them.
    public void add(Item item) {
        add(List.of(item));
    }

    /// Several at once, which suits a model better than one by one.
    public void add(List<Item> items) {
        var vectors = senses.map(of -> of.vectors(items));
        for (int i = 0; i < items.size(); i++) {
            add(items.get(i), vectors.isEmpty() ? NO_SENSE : vectors.get().get(i));
        }
    }

    private void add(Item item, float[] sense) {
        var reading = reader.readNamed(item);
        var packed = Shelved.packed(reading);
        var place = shelf.put(packed);
        rarities.of(reading.language()).count(reading.terms(), reading.text());
        senses.ifPresent(all -> all.put(packed.getInt(Shelved.NUMBER_AT), sense));
        postings.add(reading, place, sense);
    }

    /// No more items; the answer may be asked from many threads.
    public Matching finish() {
        shelf.flush();
        rarities.settle();
        finished = true;
        return new LuceneMatching(
                postings.finish(rarities),
                shelf,
                new Profiles(shelf, rarities),
                new Asking(reader, rarities, BRIDGE),
                senses);
    }

    /// Gives up what was not finished.
    @Override
    public void close() {
        if (!finished) {
            shelf.close();
            postings.close();
            senses.ifPresent(Senses::close);
        }
    }
}
