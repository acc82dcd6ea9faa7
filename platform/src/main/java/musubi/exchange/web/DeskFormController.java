package musubi.exchange.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.access.SignInRequired;
import musubi.exchange.desk.Desk;
import musubi.exchange.desk.Desks;
import musubi.exchange.desk.SaveDesk;
import musubi.exchange.desk.SaveDesk.Result;
import musubi.exchange.web.DeskPages.DeskFormPage;
import musubi.exchange.wording.DeskRules;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.pages.Checked.Problem;
import musubi.pages.NotThere;
import musubi.pages.Option;
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

/// The form of a desk: what it is for, what it promises, and where a need goes that it does not answer.
@Controller
class DeskFormController {

    private final Desks desks;
    private final SaveDesk save;
    private final Choosers choosers;

    DeskFormController(Desks desks, SaveDesk save, Choosers choosers) {
        this.desks = desks;
        this.save = save;
        this.choosers = choosers;
    }

    @GetMapping("/desks/new")
    ModelAndView fresh(Actor actor) {
        requireCoordinator(actor);
        var values = new HashMap<String, String>();
        values.put("formId", UUID.randomUUID().toString());
        values.put("answer_days", Integer.toString(Desk.Promise.USUAL.answerDays()));
        values.put("introduce_days", Integer.toString(Desk.Promise.USUAL.introduceDays()));
        actor.coordinates().stream().sorted().findFirst().ifPresent(id -> values.put("community", id.toString()));
        return form(actor, null, new Answers(values), Map.of());
    }

    @PostMapping("/desks")
    ModelAndView open(Actor actor, @RequestParam MultiValueMap<String, String> parameters) {
        requireCoordinator(actor);
        var answers = Answers.of(parameters);
        var form = Objects.requireNonNullElseGet(EntryForms.id(answers.text("formId")), UUID::randomUUID);
        return switch (DeskRules.check(answers, null)) {
            case Checked.Wrong<DeskRules.Wanted>(var problems) -> form(actor, null, answers, problems);
            case Checked.Fine<DeskRules.Wanted>(var wanted) ->
                after(actor, null, answers, save.open(actor, wanted, form));
        };
    }

    @GetMapping("/desks/{id:[0-9a-f-]{36}}/edit")
    ModelAndView edit(Actor actor, @PathVariable UUID id) {
        requireCoordinator(actor);
        return form(actor, id, answers(mine(actor, id)), Map.of());
    }

    @PostMapping("/desks/{id:[0-9a-f-]{36}}")
    ModelAndView change(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters) {
        requireCoordinator(actor);
        mine(actor, id);
        var answers = Answers.of(parameters);
        return switch (DeskRules.check(answers, id)) {
            case Checked.Wrong<DeskRules.Wanted>(var problems) -> form(actor, id, answers, problems);
            case Checked.Fine<DeskRules.Wanted>(var wanted) ->
                after(actor, id, answers, save.change(actor, id, wanted, answers.version()));
        };
    }

    private ModelAndView after(Actor actor, @Nullable UUID id, Answers answers, Result result) {
        return switch (result) {
            case Result.Saved _ -> new ModelAndView("redirect:/desks?saved");
            case Result.NotYours() ->
                form(actor, id, answers, Map.of("community", Problem.of("exchange.problem.choose")));
            case Result.Stale() -> {
                var now = id == null ? 0 : mine(actor, id).version();
                yield form(
                        actor,
                        id,
                        answers.with("version", Integer.toString(now)),
                        Map.of("version", Problem.of("exchange.problem.stale")));
            }
        };
    }

    private static Answers answers(Desk desk) {
        var values = new HashMap<String, String>();
        var en = desk.name().en();
        var next = desk.next();
        values.put("version", Integer.toString(desk.version()));
        values.put("name_ja", desk.name().ja());
        values.put("name_en", en == null ? "" : en);
        values.put("prefectures", String.join(",", desk.prefectures()));
        values.put("areas", desk.areas().stream().map(String::valueOf).collect(Collectors.joining(",")));
        values.put("answer_days", Integer.toString(desk.promise().answerDays()));
        values.put("introduce_days", Integer.toString(desk.promise().introduceDays()));
        values.put("next", next == null ? "" : next.toString());
        return new Answers(values);
    }

    private ModelAndView form(Actor actor, @Nullable UUID id, Answers answers, Map<String, Problem> problems) {
        var page = new DeskFormPage(
                id == null ? "/desks" : "/desks/" + id,
                answers,
                new Problems(problems),
                choosers.communities(actor, answers.text("community")).stream()
                        .filter(one -> actor.coordinates().contains(UUID.fromString(one.value())))
                        .toList(),
                Option.prefectures(answers.ticked("prefectures")),
                choosers.areas(answers.ticked("areas")),
                desks.open(actor).stream()
                        .filter(desk -> !desk.id().equals(id))
                        .map(desk -> option(desk, answers.text("next")))
                        .toList());
        var status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("exchange/desk-form", Map.of("page", page), status);
    }

    private static Option option(Desk desk, String chosen) {
        var id = desk.id().toString();
        return new Option(id, desk.name().in(Shown.reader()), id.equals(chosen));
    }

    private Desk mine(Actor actor, UUID id) {
        return desks.open(actor).stream()
                .filter(desk -> desk.id().equals(id))
                .filter(desk -> actor.coordinates().contains(desk.community()))
                .findFirst()
                .orElseThrow(() -> new NotThere("desks/" + id));
    }

    private static void requireCoordinator(Actor actor) {
        SignInRequired.of(actor);
        if (actor.coordinates().isEmpty()) {
            throw new AccessDeniedException("sets up no desks");
        }
    }
}
