package musubi.search;

import musubi.kernel.Disclosure.Level;
import musubi.kernel.Language;

/// Names of the fields of the index, and the number that says when their meaning has changed.
final class Fields {

    static final int SCHEMA = 3;

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
    /// What the record says, packed so that it can be compared.
    static final String TEXTS = "texts";

    private Fields() {}

    /// The words of one level in one language; nothing of another level is ever in it.
    static String words(Language language, Level level) {
        return "words." + language.tag() + "." + level.name();
    }
}
