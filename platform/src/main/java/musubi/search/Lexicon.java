package musubi.search;

import musubi.search.engine.TextReader;
import musubi.search.language.Analyst;
import org.jspecify.annotations.Nullable;

/// How texts are read, made when it is first needed: dictionary and vocabulary take a moment to load.
final class Lexicon {

    private final Reference reference;
    private @Nullable TextReader reader;

    Lexicon(Reference reference) {
        this.reference = reference;
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
