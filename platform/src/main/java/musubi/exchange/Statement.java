package musubi.exchange;

import java.util.Locale;
import musubi.kernel.Disclosure;
import musubi.kernel.Language;

/// One text of a seed or need, in one language, with who may read it (S1-28).
public record Statement(Part part, Language language, Disclosure disclosure, String text) {

    /// What a text is to its entry, in the order in which they are read.
    public enum Part {
        TITLE(120),
        SUMMARY(300),
        DETAILS(4000),
        KEYWORDS(500),
        CONTACT(500);

        private final int limit;

        Part(int limit) {
            this.limit = limit;
        }

        /// The longest text a person may enter, in characters.
        public int limit() {
            return limit;
        }

        public boolean isOneLine() {
            return this != DETAILS && this != CONTACT;
        }

        /// Names the part in forms and message files: `title`.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
