package musubi.search;

import musubi.kernel.Disclosure;
import musubi.kernel.Language;

/// One text of a record, in one language, with who may read it.
public record Passage(Part part, Language language, Disclosure disclosure, String text) {

    /// What a text is to its record; a match in a title says more than one in the body.
    public enum Part {
        TITLE,
        SUMMARY,
        KEYWORDS,
        BODY
    }
}
