package musubi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The index as files of this process, opened by whoever needs it first. A rebuild is made beside and put in its place.
class LuceneIndex implements SearchIndex, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneIndex.class);
    private static final int STRIPES = 64;

    private final IndexFolder folder;
    private final Sources sources;
    private final Function<Lexicon, String> stamp;
    private final Object[] stripes = new Object[STRIPES];
    private final Object building = new Object();
    private final ReadWriteLock swap = new ReentrantReadWriteLock();
    private final Set<RecordRef> touched = ConcurrentHashMap.newKeySet();
    private volatile boolean rebuilding;
    private @Nullable Generation generation;
    private boolean closed;

    /// `stamp` says what an index must have been built from to be ours: words, schema and database.
    LuceneIndex(IndexFolder folder, Sources sources, Function<Lexicon, String> stamp) {
        this.folder = folder;
        this.sources = sources;
        this.stamp = stamp;
        Arrays.setAll(stripes, i -> new Object());
    }

    Lexicon lexicon() {
        return sources.lexicons().inForce();
    }

    @Override
    public void refresh(RecordRef ref) {
        swap.readLock().lock();
        var current = generation();
        try {
            long change;
            synchronized (stripes[Math.floorMod(ref.hashCode(), STRIPES)]) {
                if (rebuilding) {
                    touched.add(ref);
                }
                change = sources.put(ref, lexicon(), current);
            }
            current.commit(change);
        } catch (AlreadyClosedException e) {
            forget(current);
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            swap.readLock().unlock();
        }
    }

    @Override
    public void rebuild() {
        synchronized (building) {
            touched.clear();
            rebuilding = true;
            try {
                generation();
                var words = sources.lexicons().latest();
                var name = folder.next();
                var built = folder.create(name);
                sources.putAll(words, built);
                catchUp(words, built);
                replace(name, words, built);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                rebuilding = false;
            }
        }
    }

    /// What changed while the rebuild read, read again.
    private void catchUp(Lexicon words, Generation built) throws IOException {
        for (var ref : new ArrayList<>(touched)) {
            touched.remove(ref);
            sources.put(ref, words, built);
        }
    }

    private void replace(String name, Lexicon words, Generation built) throws IOException {
        swap.writeLock().lock();
        try {
            catchUp(words, built);
            built.stamp(stamp.apply(words));
            folder.hold(name);
            install(built);
            sources.lexicons().use(words);
            folder.sweep(name);
        } finally {
            swap.writeLock().unlock();
        }
    }

    /// Opens the index if nobody has; builds it when it is not there, of another making, of other words or not in step.
    void prepare() {
        try {
            if (!isComplete() || !hasAllTerms() || !sources.agreeWith(generation())) {
                rebuild();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasAllTerms() {
        return sources.lexicons().isLatest();
    }

    boolean isComplete() {
        return !generation().stamp().isEmpty();
    }

    /// Brings records up to date of which a disclosure has changed by that day.
    void sweep(LocalDate today) {
        List<RecordRef> due = search(searcher -> Due.on(today, searcher));
        due.forEach(this::refresh);
    }

    <T> T search(Function<PublicStatistics, T> work) {
        var current = generation();
        try {
            return current.search(work);
        } catch (AlreadyClosedException replaced) {
            forget(current);
            return searchAgain(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T searchAgain(Function<PublicStatistics, T> work) {
        try {
            return generation().search(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void install(Generation built) throws IOException {
        var old = generation;
        generation = built;
        if (old != null) {
            old.close();
        }
    }

    /// A generation that closed itself, for example on a full disk, is opened again by the next who asks.
    private synchronized void forget(Generation broken) {
        if (generation == broken) {
            generation = null;
            try {
                broken.close();
            } catch (IOException e) {
                LOG.warn("The index did not close: {}", e.toString());
            }
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (generation != null) {
            generation.close();
            generation = null;
        }
    }

    private synchronized Generation generation() {
        if (closed) {
            throw new IllegalStateException("the index is closed");
        }
        var known = generation;
        if (known == null) {
            try {
                known = folder.open(stamp.apply(lexicon()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            generation = known;
        }
        return known;
    }
}
