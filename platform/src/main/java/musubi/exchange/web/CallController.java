package musubi.exchange.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.SignInRequired;
import musubi.exchange.Channel;
import musubi.exchange.EntryKind;
import musubi.exchange.Heard;
import musubi.exchange.Matches;
import musubi.exchange.entry.EnterNeed;
import musubi.exchange.entry.SaveEntry.Result;
import musubi.exchange.web.DeskPages.CallPage;
import musubi.exchange.web.DeskPages.SimilarPage;
import musubi.exchange.web.EntryPages.Link;
import musubi.exchange.wording.CallRules;
import musubi.exchange.wording.CallRules.Call;
import musubi.kernel.Disclosure.Level;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.pages.Checked.Problem;
import musubi.pages.Option;
import musubi.pages.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Taking a need down while somebody tells it on the telephone: for those who coordinate, with the keyboard alone.
@Controller
class CallController {

    private static final int SIMILAR = 3;

    /// Fewer characters say nothing yet.
    private static final int ENOUGH_TO_COMPARE = 8;

    private final EnterNeed enter;
    private final Choosers choosers;
    private final Matches matches;
    private final Clock clock;

    CallController(EnterNeed enter, Choosers choosers, Matches matches, Clock clock) {
        this.enter = enter;
        this.choosers = choosers;
        this.matches = matches;
        this.clock = clock;
    }

    @GetMapping("/needs/call")
    ModelAndView fresh(Actor actor) {
        requireCoordinator(actor);
        var values = new HashMap<String, String>();
        values.put("formId", UUID.randomUUID().toString());
        values.put("channel", Channel.TELEPHONE.name());
        values.put("level", Level.COORDINATORS.name());
        actor.coordinates().stream().sorted().findFirst().ifPresent(id -> values.put("community", id.toString()));
        return form(actor, new Answers(values), Map.of());
    }

    @PostMapping("/needs/call")
    ModelAndView heard(Actor actor, @RequestParam MultiValueMap<String, String> parameters) {
        requireCoordinator(actor);
        var answers = Answers.of(parameters);
        var form = Objects.requireNonNullElseGet(EntryForms.id(answers.text("formId")), UUID::randomUUID);
        return switch (CallRules.call(answers, Shown.reader())) {
            case Checked.Wrong<Call>(var problems) -> form(actor, answers, problems);
            case Checked.Fine<Call>(var call) ->
                switch (enter.enter(actor, call.content(), heardToday(call), form)) {
                    case Result.Saved(var need) -> new ModelAndView("redirect:" + need.url() + "?saved");
                    case Result.AlreadySaved(var need) -> new ModelAndView("redirect:" + need.url());
                    case Result.Stale(var need) -> new ModelAndView("redirect:" + need.url());
                    case Result.NotYours _ ->
                        form(actor, answers, Map.of("owner", Problem.of("exchange.problem.not-yours")));
                    case Result.TooClosed() ->
                        form(actor, answers, Map.of("level", Problem.of("exchange.problem.too-closed")));
                    case Result.Betrayed _ ->
                        form(actor, answers, Map.of("q", Problem.of("exchange.problem.betrayed")));
                };
        };
    }

    private Heard heardToday(Call call) {
        return new Heard(call.channel(), LocalDate.now(clock), null);
    }

    /// Asked while typing.
    @GetMapping("/needs/similar")
    ModelAndView similar(Actor actor, @RequestParam(defaultValue = "") String q) {
        requireCoordinator(actor);
        var words = q.strip();
        var needs = words.length() < ENOUGH_TO_COMPARE
                ? List.<Link>of()
                : matches.similar(actor, new Matches.Words(words, null, Shown.reader()), SIMILAR).items().stream()
                        .map(item -> new Link(item.title(), item.url()))
                        .toList();
        return new ModelAndView("exchange/similar", "page", new SimilarPage(needs));
    }

    private static void requireCoordinator(Actor actor) {
        SignInRequired.of(actor);
        if (actor.coordinates().isEmpty()) {
            throw new AccessDeniedException("takes no calls");
        }
    }

    private ModelAndView form(Actor actor, Answers answers, Map<String, Problem> problems) {
        var choices = choosers.of(actor, EntryKind.NEED, answers);
        var page = new CallPage(
                answers,
                new Problems(problems),
                choices.communities().stream()
                        .filter(community -> mine(actor, community))
                        .toList(),
                choices.owners(),
                choices.prefectures(),
                Option.of("exchange.channel.", Channel.values(), answers.text("channel")),
                Option.of("exchange.level.", levels(), answers.text("level")));
        var status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("exchange/call", Map.of("page", page), status);
    }

    private static boolean mine(Actor actor, Option community) {
        return Optional.ofNullable(EntryForms.id(community.value()))
                .filter(actor.coordinates()::contains)
                .isPresent();
    }

    /// Whom to name a need to is decided later, not on the telephone.
    private static Level[] levels() {
        return new Level[] {Level.COORDINATORS, Level.MEMBERS, Level.PUBLIC};
    }
}
