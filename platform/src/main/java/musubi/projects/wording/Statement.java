package musubi.projects.wording;

import java.util.Locale;
import musubi.kernel.Disclosure;
import musubi.kernel.Language;

/// One text of a project, in one language, with who may read it (S1-28).
public record Statement(Part part, Language language, Disclosure disclosure, String text) {

    /// テーマ、取組み内容・目標、くわしい内容、キーワード, in the order in which they are read.
    public enum Part {
        TITLE(120),
        AIM(1000),
        DETAILS(4000),
        KEYWORDS(500);

        private final int limit;

        Part(int limit) {
            this.limit = limit;
        }

        /// The longest text a person may enter, in characters.
        public int limit() {
            return limit;
        }

        public boolean isOneLine() {
            return this == TITLE || this == KEYWORDS;
        }

        /// Names the part in forms and message files: `title`.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
