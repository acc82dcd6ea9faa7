package musubi.portal.terms;

import static musubi.pages.Words.t;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import musubi.access.Actor;
import musubi.kernel.UuidText;
import musubi.pages.NotThere;
import musubi.portal.terms.TermPages.ConceptLine;
import musubi.portal.terms.TermPages.FormPage;
import musubi.portal.terms.TermPages.Notice;
import musubi.portal.terms.TermPages.Outlook;
import musubi.portal.terms.TermPages.Problems;
import musubi.search.language.ConceptList;
import musubi.search.terms.AddTerm;
import musubi.search.terms.AddTerm.Result;
import musubi.search.terms.AddedTerms;
import musubi.search.terms.Checked;
import musubi.search.terms.Proposal;
import musubi.search.terms.Term;
import musubi.search.terms.TermAnswers;
import musubi.search.terms.TermRules;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The form of a term: a new concept or further names for a known one, looked at before it is saved.
@Controller
class TermFormController {

    private static final int CHOICES = 8;

    private final AddedTerms terms;
    private final AddTerm add;
    private final LookAhead ahead;
    private final Clock clock;

    TermFormController(AddedTerms terms, AddTerm add, LookAhead ahead, Clock clock) {
        this.terms = terms;
        this.add = add;
        this.ahead = ahead;
        this.clock = clock;
    }

    /// A form in somebody's hands: what is typed in it, and what is to be said about it.
    private record Sheet(
            TermAnswers.Sheet about,
            TermAnswers typed,
            @Nullable Notice notice) {

        Sheet with(@Nullable Notice other, int version) {
            return new Sheet(new TermAnswers.Sheet(about.form(), version), typed, other);
        }
    }

    @GetMapping(TermWords.PATH + "/new")
    ModelAndView fresh(
            Actor actor,
            @RequestParam(required = false, defaultValue = "") String concept,
            @RequestParam(required = false) @Nullable String again) {
        AddTerm.requireOffice(actor);
        var typed = UuidText.read(again)
                .flatMap(id -> terms.find(actor, id))
                .map(TermForms::again)
                .orElseGet(() -> TermForms.fresh(concept));
        var concepts = terms.concepts();
        if (again == null && !concept.isBlank() && concepts.concept(concept).isEmpty()) {
            throw new NotThere("concept");
        }
        var about = new TermAnswers.Sheet(UUID.randomUUID(), terms.version(actor));
        return page(concepts, new Sheet(about, typed, null), Map.of(), null);
    }

    @PostMapping(TermWords.PATH)
    ModelAndView send(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        AddTerm.requireOffice(actor);
        var sheet = new Sheet(TermForms.sheet(sent), TermForms.of(sent), null);
        var concepts = terms.concepts();
        if (TermForms.text(sent, "do").equals("save")) {
            return after(actor, concepts, sheet);
        }
        var current = upToDate(actor, concepts, sheet);
        return TermForms.text(sent, "do").equals("look")
                ? look(actor, concepts, current)
                : page(concepts, current, Map.of(), null);
    }

    /// Whoever looks sees at once what others did meanwhile.
    private Sheet upToDate(Actor actor, ConceptList concepts, Sheet sheet) {
        var changes = terms.changes(actor);
        var seen = Math.clamp(sheet.about().version(), 0, changes.size());
        return seen == changes.size()
                ? sheet
                : sheet.with(meanwhile(concepts, changes.subList(seen, changes.size())), changes.size());
    }

    private Notice meanwhile(ConceptList concepts, List<Term.Change> changes) {
        return new TermWords(concepts, clock.getZone()).meanwhile(changes);
    }

    private ModelAndView look(Actor actor, ConceptList concepts, Sheet sheet) {
        return switch (TermRules.check(sheet.typed(), concepts)) {
            case Checked.Wrong(var problems) -> page(concepts, sheet, problems, null);
            case Checked.Fine(var proposal) -> look(actor, concepts, sheet, proposal);
        };
    }

    private ModelAndView look(Actor actor, ConceptList concepts, Sheet sheet, Proposal proposal) {
        var outlook = ahead.of(actor, proposal);
        if (outlook.isPresent()) {
            return page(concepts, sheet, Map.of(), outlook.get());
        }
        var busy = new Notice("warning", t("portal.terms.busy"), t("portal.terms.busy.text"), List.of());
        return page(concepts, sheet.with(busy, sheet.about().version()), Map.of(), null);
    }

    private ModelAndView after(Actor actor, ConceptList concepts, Sheet sheet) {
        return switch (add.add(actor, sheet.about(), sheet.typed())) {
            case Result.Added(var term) -> saved(term);
            case Result.AlreadyAdded(var term) -> saved(term);
            case Result.Wrong(var problems) -> page(concepts, sheet, problems, null);
            case Result.Meanwhile(var changes, var version) -> {
                var current = sheet.with(meanwhile(concepts, changes), version);
                var page = page(concepts, current, problems(sheet.typed(), concepts), null);
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
        };
    }

    private static Map<Checked.Field, Checked.Problem> problems(TermAnswers typed, ConceptList concepts) {
        return TermRules.check(typed, concepts) instanceof Checked.Wrong(var problems) ? problems : Map.of();
    }

    private static ModelAndView saved(Term term) {
        return new ModelAndView("redirect:" + TermWords.PATH + "?saved=" + term.id());
    }

    private ModelAndView page(
            ConceptList concepts,
            Sheet sheet,
            Map<Checked.Field, Checked.Problem> problems,
            @Nullable Outlook outlook) {
        var words = new TermWords(concepts, clock.getZone());
        var typed = sheet.typed();
        var broader = typed.broader().strip();
        var meant = concepts.concept(broader).map(List::of).orElseGet(() -> concepts.named(broader));
        var choices = meant.size() == 1 ? List.<ConceptLine>of() : choices(concepts, words, broader);
        var page = new FormPage(
                typed,
                sheet.about().form().toString(),
                sheet.about().version(),
                concepts.concept(typed.concept()).map(words::line).orElse(null),
                meant.size() == 1 ? words.line(meant.getFirst()) : null,
                choices,
                new Problems(problems),
                sheet.notice(),
                outlook);
        var status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("portal/termForm", Map.of("page", page), status);
    }

    private static List<ConceptLine> choices(ConceptList concepts, TermWords words, String typed) {
        return typed.length() > TermRules.LONGEST_NAMES
                ? List.of()
                : concepts.like(typed, CHOICES).stream().map(words::line).toList();
    }
}
