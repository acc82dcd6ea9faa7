package musubi.projects.web;

import static musubi.pages.Words.t;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.kernel.UuidText;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.pages.Checked.Problem;
import musubi.pages.NotThere;
import musubi.pages.Problems;
import musubi.pages.Words;
import musubi.projects.record.Portfolio;
import musubi.projects.record.Project;
import musubi.projects.record.SaveDetail;
import musubi.projects.record.SaveDetail.Result;
import musubi.projects.web.ProjectPages.FormPage;
import musubi.projects.web.ProjectPages.Hidden;
import musubi.projects.web.ProjectPages.Theirs;
import musubi.projects.web.Shown.Link;
import musubi.projects.wording.Detail;
import musubi.projects.wording.Detail.Kind;
import musubi.projects.wording.DetailRules;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The forms for partners, milestones, money, advice, benefit, outputs and what became of them.
@Controller
class DetailController {

    private static final String LINE =
            "/projects/{slug}/{line:partner|milestone|money|advice|benefit|output|follow-up}";
    private static final String ONE = LINE + "/{id:[0-9a-f-]{36}}";

    private final Portfolio portfolio;
    private final SaveDetail save;
    private final DetailForms forms;

    DetailController(Portfolio portfolio, SaveDetail save, DetailForms forms) {
        this.portfolio = portfolio;
        this.save = save;
        this.forms = forms;
    }

    /// Which form of which project is on the screen.
    ///
    /// @param output for a follow-up, the output it is about
    private record Shape(
            Actor actor,
            Project project,
            Kind kind,
            @Nullable Detail before,
            @Nullable UUID output) {

        String address() {
            var path = project.url() + "/" + kind.key();
            return before == null ? path : path + "/" + before.id();
        }
    }

    @GetMapping(LINE + "/new")
    ModelAndView fresh(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String line,
            @RequestParam Map<String, String> address) {
        var kind = kind(line);
        return form(shape(actor, slug, kind, address.get("output")), DetailForms.fresh(kind), Map.of(), null);
    }

    @PostMapping(LINE)
    ModelAndView add(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String line,
            @RequestParam MultiValueMap<String, String> parameters) {
        var answers = Answers.of(parameters);
        var shape = shape(actor, slug, kind(line), answers.text("output"));
        var form = UuidText.read(answers.text("formId")).orElseGet(UUID::randomUUID);
        return switch (DetailRules.check(shape.kind(), answers, shape.output())) {
            case Checked.Wrong<DetailRules.Line>(var problems) -> form(shape, answers, problems, null);
            case Checked.Fine<DetailRules.Line>(var content) ->
                after(shape, answers, save.add(actor, shape.project(), shape.kind(), content, form));
        };
    }

    @GetMapping(ONE)
    ModelAndView edit(Actor actor, @PathVariable String slug, @PathVariable String line, @PathVariable UUID id) {
        var shape = shape(actor, slug, kind(line), id);
        return form(shape, DetailForms.of(Objects.requireNonNull(shape.before())), Map.of(), null);
    }

    @PostMapping(ONE)
    ModelAndView change(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String line,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters) {
        var answers = Answers.of(parameters);
        var shape = shape(actor, slug, kind(line), id);
        var before = Objects.requireNonNull(shape.before());
        return switch (DetailRules.check(shape.kind(), answers, shape.output())) {
            case Checked.Wrong<DetailRules.Line>(var problems) -> form(shape, answers, problems, null);
            case Checked.Fine<DetailRules.Line>(var content) ->
                after(shape, answers, save.change(actor, shape.project(), before, content, answers.version()));
        };
    }

    @PostMapping(ONE + "/{way:remove|restore}")
    String remove(Actor actor, @PathVariable String slug, @PathVariable UUID id, @PathVariable String way) {
        var project = Changeable.in(portfolio, actor, slug);
        var restore = way.equals("restore");
        return switch (save.remove(actor, project, id, restore)) {
            case Result.Saved _ ->
                "redirect:" + project.url() + (restore ? "?came=saved" : "?came=removed&removed=" + id);
            case Result.Stale _, Result.NotYours _, Result.NotThere _ -> throw new NotThere("project");
        };
    }

    private ModelAndView after(Shape shape, Answers answers, Result result) {
        return switch (result) {
            case Result.Saved _ ->
                new ModelAndView("redirect:" + shape.project().url() + "?came=saved#"
                        + (shape.kind() == Kind.FOLLOW_UP ? Kind.OUTPUT : shape.kind()).key());
            case Result.NotYours() -> throw new NotThere("project");
            case Result.NotThere() ->
                form(shape, answers, Map.of("organisation", Problem.of("projects.problem.organisation")), null);
            case Result.Stale(var current) -> stale(shape, answers, current);
        };
    }

    /// Both versions stand on the page: theirs to read, ours still in the fields; saving again is then meant.
    private ModelAndView stale(Shape shape, Answers answers, @Nullable Detail current) {
        var version = current == null ? 0 : current.version();
        var problem =
                Map.of("version", Problem.of(current == null ? "projects.problem.gone" : "projects.problem.stale"));
        return form(shape, answers.with("version", Integer.toString(version)), problem, current);
    }

    private ModelAndView form(Shape shape, Answers answers, Map<String, Problem> problems, @Nullable Detail theirs) {
        var key = shape.kind().key();
        var before = shape.before();
        var output = shape.output();
        var page = new FormPage(
                t((before == null ? "projects.add." : "projects.change.") + key),
                shape.address(),
                new Link(
                        shape.project().title(Words.language()), shape.project().url()),
                new Hidden(answers.text("version"), answers.text("formId"), output == null ? "" : output.toString()),
                forms.controls(shape.actor(), shape.project(), shape.kind(), answers),
                new Controls(answers, "").readers(List.of("level")).drawn(),
                new Problems(problems),
                theirs == null
                        ? null
                        : new Theirs(t("projects.stale"), ProjectForms.facts(DetailForms.of(theirs), key)),
                before == null ? null : shape.address() + "/remove");
        return new ModelAndView(
                "projects/form",
                Map.of("page", page),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Shape shape(Actor actor, String slug, Kind kind, @Nullable String output) {
        var project = Changeable.in(portfolio, actor, slug);
        if (kind != Kind.FOLLOW_UP) {
            return new Shape(actor, project, kind, null, null);
        }
        return Optional.ofNullable(output)
                .flatMap(UuidText::read)
                .filter(id -> project.details(Kind.OUTPUT).stream().anyMatch(d -> d.id().equals(id)))
                .map(id -> new Shape(actor, project, kind, null, id))
                .orElseThrow(() -> new NotThere("output"));
    }

    private Shape shape(Actor actor, String slug, Kind kind, UUID id) {
        var project = Changeable.in(portfolio, actor, slug);
        return project.details(kind).stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .map(d -> new Shape(actor, project, kind, d, d.content().output()))
                .orElseThrow(() -> new NotThere("detail"));
    }

    private static Kind kind(String line) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.key().equals(line))
                .findFirst()
                .orElseThrow(() -> new NotThere("project"));
    }
}
