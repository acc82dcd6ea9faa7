package musubi.search;

import musubi.search.language.Analyst;
import org.jspecify.annotations.Nullable;

/// How texts are read, made when it is first needed: dictionary and vocabulary take a moment to load.
final class Lexicon {

    private final Reference reference;
    private final String added;
    private @Nullable Analyst analyst;
    private @Nullable Readings readings;

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

    synchronized Analyst analyst() {
        var known = analyst;
        if (known == null) {
            known = new Analyst(reference.vocabulary(), reference.dictionary());
            analyst = known;
        }
        return known;
    }

    synchronized Readings readings() {
        var known = readings;
        if (known == null) {
            known = new Readings(analyst());
            readings = known;
        }
        return known;
    }
}
