package musubi.projects.web;

import musubi.kernel.FiscalYear;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;

/// From which fiscal year to which, in words.
final class Periods {

    private Periods() {}

    static String words(@Nullable FiscalYear begins, @Nullable FiscalYear ends) {
        if (begins == null) {
            return ends == null ? "" : Words.t("projects.until", ends.in(Words.language()));
        }
        return ends == null
                ? Words.t("projects.since", begins.in(Words.language()))
                : Words.t("projects.from-to", begins.in(Words.language()), ends.in(Words.language()));
    }
}
