package musubi.exchange.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.access.SignInRequired;
import musubi.exchange.Entries;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.Statement.Part;
import musubi.exchange.entry.SaveEntry;
import musubi.exchange.entry.SaveEntry.Result;
import musubi.exchange.web.EntryPages.FormPage;
import musubi.exchange.web.EntryPages.Theirs;
import musubi.exchange.wording.Content;
import musubi.exchange.wording.EntryRules;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.pages.Checked.Problem;
import musubi.pages.Dates;
import musubi.pages.Links;
import musubi.pages.NotThere;
import musubi.pages.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The forms of seeds and needs: for a new one, and for changing one.
@Controller
class EntryFormController {

    private final Entries entries;
    private final SaveEntry save;
    private final Choosers choosers;
    private final Clock clock;

    EntryFormController(Entries entries, SaveEntry save, Choosers choosers, Clock clock) {
        this.entries = entries;
        this.save = save;
        this.choosers = choosers;
        this.clock = clock;
    }

    @GetMapping("/{kind:seeds|needs}/new")
    ModelAndView fresh(Actor actor, @PathVariable("kind") String path) {
        if (!EntryForms.mayEnter(actor)) {
            return path.equals("needs") ? redirect("/ask") : noSeedsFrom(actor);
        }
        return form(actor, new Shape(EntryForms.kind(path), null, Set.of()), EntryForms.fresh(actor), Map.of());
    }

    @PostMapping("/{kind:seeds|needs}")
    ModelAndView enter(
            Actor actor, @PathVariable("kind") String path, @RequestParam MultiValueMap<String, String> parameters) {
        SignInRequired.of(actor);
        var shape = new Shape(EntryForms.kind(path), null, Set.of());
        var answers = Answers.of(parameters);
        var form = Objects.requireNonNullElseGet(EntryForms.id(answers.text("formId")), UUID::randomUUID);
        return switch (EntryRules.check(shape.kind(), answers, Set.of(), LocalDate.now(clock))) {
            case Checked.Wrong<Content>(var problems) -> form(actor, shape, answers, problems);
            case Checked.Fine<Content>(var content) -> after(actor, shape, answers, save.enter(actor, content, form));
        };
    }

    @GetMapping("/{kind:seeds|needs}/{slug}/edit")
    ModelAndView edit(Actor actor, @PathVariable("kind") String path, @PathVariable String slug) {
        var entry = changeable(actor, path, slug);
        return form(actor, Shape.of(entry), EntryForms.of(entry), Map.of());
    }

    @PostMapping("/{kind:seeds|needs}/{slug}")
    ModelAndView change(
            Actor actor,
            @PathVariable("kind") String path,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> parameters) {
        SignInRequired.of(actor);
        var entry = changeable(actor, path, slug);
        var shape = Shape.of(entry);
        var answers = Answers.of(parameters);
        return switch (EntryRules.check(shape.kind(), answers, shape.untouched(), LocalDate.now(clock))) {
            case Checked.Wrong<Content>(var problems) -> form(actor, shape, answers, problems);
            case Checked.Fine<Content>(var content) ->
                after(actor, shape, answers, save.change(actor, entry.id(), content, answers.version()));
        };
    }

    /// Who has no account may sign in; whose account speaks for nobody who offers seeds is told so.
    private static ModelAndView noSeedsFrom(Actor actor) {
        if (actor.isSignedIn()) {
            throw new AccessDeniedException("enters no seeds");
        }
        return redirect("/sign-in?to=" + Links.encode("/seeds/new"));
    }

    private ModelAndView after(Actor actor, Shape shape, Answers answers, Result result) {
        return switch (result) {
            case Result.Saved(var entry) -> redirect(entry.url() + "?saved");
            case Result.AlreadySaved(var entry) -> redirect(entry.url());
            case Result.NotYours(var field) -> form(actor, shape, answers, Map.of(field, notYours(field)));
            case Result.TooClosed() ->
                form(actor, shape, answers, Map.of("level_title", Problem.of("exchange.problem.too-closed")));
            case Result.Betrayed(var part, var language) ->
                form(
                        actor,
                        shape,
                        answers,
                        Map.of(EntryRules.field(part, language), Problem.of("exchange.problem.betrayed")));
            case Result.Stale(var current) -> stale(actor, shape, answers, current);
        };
    }

    private static Problem notYours(String field) {
        return Problem.of(
                field.equals("laboratory") ? "exchange.problem.other-laboratory" : "exchange.problem.not-yours");
    }

    /// Both versions stand on the page: theirs to read, ours still in the fields; saving again is then meant.
    private ModelAndView stale(Actor actor, Shape shape, Answers answers, Entry current) {
        var ours = answers.with("version", Integer.toString(current.life().version()));
        var theirs = new Theirs(
                current.life().version(),
                Dates.moment(current.life().updatedAt()),
                current.texts().parts().stream()
                        .sorted()
                        .map(part -> RecordPages.text(current, part))
                        .toList());
        return page(actor, shape, ours, Map.of("version", Problem.of("exchange.problem.stale")), theirs);
    }

    private record Shape(EntryKind kind, @Nullable String slug, Set<Part> untouched) {

        static Shape of(Entry entry) {
            return new Shape(entry.kind(), entry.slug(), entry.hidden());
        }
    }

    private ModelAndView form(Actor actor, Shape shape, Answers answers, Map<String, Problem> problems) {
        return page(actor, shape, answers, problems, null);
    }

    private ModelAndView page(
            Actor actor, Shape shape, Answers answers, Map<String, Problem> problems, @Nullable Theirs theirs) {
        var untouched = shape.untouched().stream().map(Part::key).collect(Collectors.toSet());
        var page = new FormPage(
                shape.kind(),
                shape.slug(),
                answers,
                new Problems(problems),
                untouched,
                choosers.of(actor, shape.kind(), answers),
                theirs);
        var status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("exchange/form", Map.of("page", page), status);
    }

    private Entry changeable(Actor actor, String path, String slug) {
        return entries.find(actor, EntryForms.kind(path), slug)
                .filter(entry -> entry.ties().mayBeChangedBy(actor))
                .orElseThrow(() -> new NotThere(path + "/" + slug));
    }

    private static ModelAndView redirect(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
