package musubi.portal.terms;

import java.util.UUID;
import musubi.kernel.UuidText;
import musubi.search.terms.Term;
import musubi.search.terms.TermAnswers;
import org.springframework.util.MultiValueMap;

/// Turns what was sent, and what was added before, into the answers of the form.
final class TermForms {

    private static final TermAnswers NOTHING = new TermAnswers("", "", "", "", "");

    private TermForms() {}

    static TermAnswers fresh(String concept) {
        return new TermAnswers(concept, NOTHING.japanese(), NOTHING.english(), NOTHING.broader(), NOTHING.note());
    }

    /// A candidate that was pressed stands in place of what was typed.
    static TermAnswers of(MultiValueMap<String, String> sent) {
        var chosen = text(sent, "choose");
        return new TermAnswers(
                text(sent, "concept").strip(),
                text(sent, "japanese"),
                text(sent, "english"),
                chosen.isBlank() ? text(sent, "broader") : chosen,
                text(sent, "note"));
    }

    /// What was taken back, to be added again.
    static TermAnswers again(Term term) {
        var before = term.proposal();
        var broader = before.broader();
        return new TermAnswers(
                before.opens() ? "" : before.concept(),
                String.join("、", before.japanese()),
                String.join(", ", before.english()),
                broader == null ? "" : broader,
                before.note());
    }

    static TermAnswers.Sheet sheet(MultiValueMap<String, String> sent) {
        var version = text(sent, "version");
        return new TermAnswers.Sheet(
                UuidText.read(text(sent, "formId")).orElseGet(UUID::randomUUID),
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0);
    }

    static String draft(Term term) {
        return term.proposal().opens() ? "term" : "term-" + term.proposal().concept();
    }

    static String text(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }
}
