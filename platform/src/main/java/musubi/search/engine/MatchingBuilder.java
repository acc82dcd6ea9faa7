package musubi.search.engine;

import java.nio.file.Path;
import musubi.search.bridge.Bridge;
import musubi.search.language.Analyst;
import musubi.search.language.ReferenceText;

/// Takes items in, from several threads if they like, and makes a `Matching` of them. What it read lies in the folder,
/// not in memory.
public final class MatchingBuilder implements AutoCloseable {

    private static final Analyst ANALYST =
            new Analyst(ReferenceText.VOCABULARY.read(), ReferenceText.USER_DICTIONARY.read());
    private static final Bridge BRIDGE = Bridge.of(ANALYST);

    private final Reader reader = new Reader(ANALYST.tokeniser(), BRIDGE);
    private final Rarities rarities = new Rarities();
    private final Postings postings;
    private final Shelf shelf;
    private boolean finished;

    private MatchingBuilder(Path folder) {
        shelf = new Shelf(folder.resolve("items"));
        postings = new Postings(folder);
    }

    /// An index in this folder, which must be empty; it may be thrown away once the matching is closed.
    public static MatchingBuilder in(Path folder) {
        return new MatchingBuilder(folder);
    }

    /// An item whose id is there already replaces nothing: ids are checked by whoever reads them.
    public void add(Item item) {
        var reading = reader.read(item);
        var place = shelf.put(Shelved.packed(reading));
        rarities.of(reading.language()).count(reading.terms(), reading.text());
        postings.add(reading, place);
    }

    /// No more items; the answer may be asked from many threads.
    public Matching finish() {
        shelf.flush();
        rarities.settle();
        finished = true;
        return new LuceneMatching(
                postings.finish(), shelf, new Profiles(shelf, rarities), new Asking(reader, rarities, BRIDGE));
    }

    /// Gives up what was not finished.
    @Override
    public void close() {
        if (!finished) {
            shelf.close();
            postings.close();
        }
    }
}
