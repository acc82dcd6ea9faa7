package musubi.projects.web;

import static musubi.pages.Words.t;

import java.util.Map;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.SignInRequired;
import musubi.kernel.UuidText;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.pages.Checked.Problem;
import musubi.pages.Links;
import musubi.pages.Problems;
import musubi.pages.Words;
import musubi.projects.record.Portfolio;
import musubi.projects.record.Project;
import musubi.projects.record.SaveProject;
import musubi.projects.record.SaveProject.Result;
import musubi.projects.web.ProjectPages.FormPage;
import musubi.projects.web.ProjectPages.Hidden;
import musubi.projects.web.ProjectPages.Theirs;
import musubi.projects.web.Shown.Link;
import musubi.projects.wording.ProjectRules;
import musubi.projects.wording.ProjectRules.Content;
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

/// The forms of projects: for a new one, and for changing what one says.
@Controller
class ProjectFormController {

    private final Portfolio portfolio;
    private final SaveProject save;
    private final ProjectForms forms;

    ProjectFormController(Portfolio portfolio, SaveProject save, ProjectForms forms) {
        this.portfolio = portfolio;
        this.save = save;
        this.forms = forms;
    }

    @GetMapping("/projects/new")
    ModelAndView fresh(Actor actor) {
        if (!actor.isSignedIn()) {
            return new ModelAndView("redirect:/sign-in?to=" + Links.encode("/projects/new"));
        }
        mustCoordinate(actor);
        return form(actor, null, ProjectForms.fresh(actor), Map.of(), null);
    }

    @PostMapping("/projects")
    ModelAndView enter(Actor actor, @RequestParam MultiValueMap<String, String> parameters) {
        SignInRequired.of(actor);
        mustCoordinate(actor);
        var answers = Answers.of(parameters);
        var form = UuidText.read(answers.text("formId")).orElseGet(UUID::randomUUID);
        return switch (ProjectRules.check(answers)) {
            case Checked.Wrong<Content>(var problems) -> form(actor, null, answers, problems, null);
            case Checked.Fine<Content>(var content) -> after(actor, null, answers, save.enter(actor, content, form));
        };
    }

    @GetMapping("/projects/{slug}/edit")
    ModelAndView edit(Actor actor, @PathVariable String slug) {
        var project = Changeable.in(portfolio, actor, slug);
        return form(actor, project, ProjectForms.of(project), Map.of(), null);
    }

    @PostMapping("/projects/{slug}")
    ModelAndView change(
            Actor actor, @PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters) {
        var project = Changeable.in(portfolio, actor, slug);
        var answers =
                Answers.of(parameters).with("stage", project.about().stage().name());
        return switch (ProjectRules.check(answers)) {
            case Checked.Wrong<Content>(var problems) -> form(actor, project, answers, problems, null);
            case Checked.Fine<Content>(var content) ->
                after(actor, project, answers, save.change(actor, project.id(), content, answers.version()));
        };
    }

    private ModelAndView after(Actor actor, @Nullable Project before, Answers answers, Result result) {
        return switch (result) {
            case Result.Saved(var project) -> new ModelAndView("redirect:" + project.url() + "?came=saved");
            case Result.AlreadySaved(var project) -> new ModelAndView("redirect:" + project.url());
            case Result.NotYours() ->
                form(actor, before, answers, Map.of("community", Problem.of("projects.problem.not-yours")), null);
            case Result.NoSuchEntry(var address) ->
                form(actor, before, answers, Map.of("ties", Problem.of("projects.problem.tie", address)), null);
            case Result.Stale(var current) ->
                form(
                        actor,
                        current,
                        answers.with("version", Integer.toString(current.life().version())),
                        Map.of("version", Problem.of("projects.problem.stale")),
                        new Theirs(t("projects.stale"), ProjectForms.facts(ProjectForms.of(current), "")));
        };
    }

    private ModelAndView form(
            Actor actor,
            @Nullable Project project,
            Answers answers,
            Map<String, Problem> problems,
            @Nullable Theirs theirs) {
        var page = new FormPage(
                t(project == null ? "projects.enter" : "projects.edit"),
                project == null ? "/projects" : project.url(),
                project == null
                        ? new Link(t("projects.title"), "/projects")
                        : new Link(project.title(Words.language()), project.url()),
                new Hidden(answers.text("version"), answers.text("formId"), ""),
                forms.controls(actor, answers, project == null),
                ProjectForms.readers(answers),
                new Problems(problems),
                theirs,
                null);
        return new ModelAndView(
                "projects/form",
                Map.of("page", page),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static void mustCoordinate(Actor actor) {
        if (actor.coordinates().isEmpty()) {
            throw new AccessDeniedException("enters no projects");
        }
    }
}
