package musubi.portal.terms;

import static musubi.pages.Words.t;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import musubi.kernel.JapaneseDay;
import musubi.kernel.Language;
import musubi.pages.Links;
import musubi.pages.Words;
import musubi.portal.terms.TermPages.ConceptLine;
import musubi.portal.terms.TermPages.Link;
import musubi.portal.terms.TermPages.Notice;
import musubi.portal.terms.TermPages.TermLine;
import musubi.search.language.Concept;
import musubi.search.language.ConceptList;
import musubi.search.terms.Checked.Problem;
import musubi.search.terms.Term;
import musubi.search.terms.Term.Deed;
import org.jspecify.annotations.Nullable;

/// Puts concepts, terms and what is wrong with them into the reader's words.
final class TermWords {

    static final String PATH = "/work/terms";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final ConceptList concepts;
    private final ZoneId zone;

    TermWords(ConceptList concepts, ZoneId zone) {
        this.concepts = concepts;
        this.zone = zone;
    }

    static String problem(@Nullable Problem problem) {
        if (problem == null) {
            return "";
        }
        var values = new ArrayList<>(problem.values());
        var concept = problem.concept();
        if (concept != null) {
            values.add(shown(concept));
        }
        return t("portal.terms.problem." + problem.code(), values.toArray());
    }

    static @Nullable Link way(@Nullable Problem problem) {
        var concept = problem == null ? null : problem.concept();
        return concept == null ? null : new Link(address(concept), t("portal.terms.see", shown(concept)));
    }

    static String shown(Concept concept) {
        return Words.language() == Language.EN ? concept.shownInEnglish() : concept.shownInJapanese();
    }

    private static String address(Concept concept) {
        return PATH + "?concept=" + Links.encode(concept.id());
    }

    ConceptLine line(Concept concept) {
        return new ConceptLine(
                concept.id(),
                joined(concept.japanese()),
                String.join(", ", concept.english()),
                concepts.widerThan(concept.id()).stream()
                        .map(wider -> new Link(address(wider), shown(wider)))
                        .toList(),
                PATH + "/new?concept=" + Links.encode(concept.id()));
    }

    TermLine line(Term term) {
        var back = term.takenBack();
        var proposal = term.proposal();
        var broader = proposal.broader();
        return new TermLine(
                term.id().toString(),
                names(term),
                proposal.opens() ? t("portal.terms.opens") : t("portal.terms.further", named(proposal.concept())),
                broader == null ? null : new Link(PATH + "?concept=" + Links.encode(broader), named(broader)),
                proposal.note(),
                deed(term.added()),
                back == null ? null : t("portal.terms.back", deed(back)),
                PATH + "/new?again=" + term.id());
    }

    private String named(String id) {
        return concepts.concept(id).map(TermWords::shown).orElse(id);
    }

    static String names(Term term) {
        return Stream.of(
                        joined(term.proposal().japanese()),
                        String.join(", ", term.proposal().english()))
                .filter(names -> !names.isEmpty())
                .reduce((one, other) -> t("portal.terms.both", one, other))
                .orElse("");
    }

    private static String joined(List<String> japanese) {
        return String.join("、", japanese);
    }

    private String deed(Deed deed) {
        return t("portal.terms.deed", moment(deed.at()), deed.by());
    }

    private String moment(Instant at) {
        var day = JapaneseDay.of(LocalDate.ofInstant(at, zone)).in(Words.language());
        return t("portal.work.moment", day, TIME.format(at.atZone(zone)));
    }

    /// What others did since a form was opened.
    Notice meanwhile(List<Term.Change> changes) {
        var links = changes.stream()
                .map(change -> new Link(
                        PATH + "#term-" + change.term().id(),
                        t(
                                change.back() ? "portal.terms.change.back" : "portal.terms.change.added",
                                names(change.term()),
                                deed(change.deed()))))
                .toList();
        return new Notice("warning", t("portal.terms.meanwhile"), t("portal.terms.meanwhile.text"), links);
    }

    Notice already(Term term, Deed back) {
        return new Notice(
                "info", t("portal.terms.already", names(term)), t("portal.terms.back", deed(back)), List.of());
    }

    Notice stillUsed(Term term, List<Term> by) {
        var links = by.stream()
                .map(other -> new Link(PATH + "#term-" + other.id(), names(other)))
                .toList();
        return new Notice("error", t("portal.terms.used", names(term)), t("portal.terms.used.text"), links);
    }
}
