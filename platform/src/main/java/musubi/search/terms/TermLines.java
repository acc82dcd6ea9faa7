package musubi.search.terms;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// Terms in the form of the vocabulary's file, each below a remark that says when and why.
final class TermLines {

    private TermLines() {}

    static String of(List<Term> terms, ZoneId zone) {
        if (terms.isEmpty()) {
            return "";
        }
        var names = new StringBuilder("[concepts]\n");
        var broader = new StringBuilder();
        for (var term : terms) {
            var day = LocalDate.ofInstant(term.added().at(), zone);
            names.append("# %s: %s\n%s\n"
                    .formatted(day, term.proposal().note(), term.proposal().nameLine()));
            if (term.proposal().broader() != null) {
                broader.append(term.proposal().broaderLine()).append('\n');
            }
        }
        return broader.isEmpty() ? names.toString() : names + "\n[broader]\n" + broader;
    }
}
