package musubi.search;

import musubi.search.engine.TextReader;
import musubi.search.language.Analyst;
import org.jspecify.annotations.Nullable;

/// How texts are read, made when it is first needed: dictionary and vocabulary take a moment to load.
final class Lexicon {

    private final Reference reference;
    private final String added;
    private @Nullable TextReader reader;

    Lexicon(Reference reference) {
        this(reference, "");
    }

    /// The reference with these lines of vocabulary laid over it.
    Lexicon(Reference reference, String added) {
        this.reference = reference.with(added);
        this.added = added;
    }

    Reference reference() {
        return reference;
    }

    String added() {
        return added;
    }

    String stamp() {
        return reference.stamp();
    }

    synchronized TextReader reader() {
        var known = reader;
        if (known == null) {
            known = new TextReader(new Analyst(reference.vocabulary(), reference.dictionary()));
            reader = known;
        }
        return known;
    }
}
