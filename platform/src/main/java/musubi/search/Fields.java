package musubi.search;

import musubi.kernel.Disclosure.Level;
import musubi.search.language.Analysis;

/// Names of the fields of the index, and the number that says when their meaning has changed.
final class Fields {

    static final int SCHEMA = 2;

    /// The record's kind and id in one term.
    static final String KEY = "key";
    /// The same with the id first: the order of hits with equal scores; once to sort by, once to read.
    static final String ORDER = "order";
    static final String ID = "id";
    static final String KIND = "kind";
    static final String AREA = "area";
    static final String PREFECTURE = "prefecture";
    /// Who may know that the record is there, and the stakes by which levels are read.
    static final String STANDING = "standing";
    /// Days on which a disclosure changes, and on which one becomes more closed.
    static final String CHANGES = "changes";
    static final String CLOSES = "closes";
    static final String TERMS = "terms";
    static final String TEXT = "text";

    private Fields() {}

    /// Words and concepts of one level; nothing of another level is ever in it.
    static String words(Level level) {
        return "words." + level.name();
    }

    static String pairs(Level level) {
        return "pairs." + level.name();
    }

    /// The field of a level in which a term lives.
    static String of(Level level, String term) {
        return term.startsWith(Analysis.PAIR) ? pairs(level) : words(level);
    }
}
