package musubi.search;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The lexicon by which the index that holds was made, and the one the next will be made with: they differ from the
/// moment a term is added on site until the index has been built anew.
final class Lexicons {

    private final Reference file;
    private final Supplier<String> added;
    private @Nullable Lexicon inForce;

    /// @param added the terms added on site, in the form of the vocabulary's file
    Lexicons(Reference file, Supplier<String> added) {
        this.file = file;
        this.added = added;
    }

    /// Nothing will be added to this one.
    Lexicons(Lexicon only) {
        this(only.reference(), only::added);
        use(only);
    }

    Lexicon inForce() {
        var known = known();
        return known != null ? known : use(new Lexicon(file, added.get()));
    }

    /// The one in force, if nothing was added or taken back since.
    Lexicon latest() {
        var now = added.get();
        var known = known();
        return known != null && known.added().equals(now) ? known : new Lexicon(file, now);
    }

    /// What the latest would be with these lines more.
    Lexicon latestWith(String lines) {
        return new Lexicon(file, added.get() + "\n" + lines);
    }

    boolean isLatest() {
        var known = known();
        return known != null && known.added().equals(added.get());
    }

    /// From now on texts are read by this one.
    synchronized Lexicon use(Lexicon lexicon) {
        inForce = lexicon;
        return lexicon;
    }

    private synchronized @Nullable Lexicon known() {
        return inForce;
    }
}
