package musubi.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import musubi.access.Actor;
import musubi.exchange.asking.AskForHelp;
import musubi.exchange.asking.AskForHelp.Asking;
import musubi.exchange.asking.Drafts;
import musubi.exchange.asking.Receipt;
import musubi.exchange.web.AskPages.ContactPage;
import musubi.exchange.wording.AskRules;
import musubi.exchange.wording.Content;
import musubi.kernel.Prefecture;
import musubi.network.Communities;
import musubi.network.OrganisationId;
import musubi.network.Organisations;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.pages.Checked.Problem;
import musubi.pages.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Asking, step three: who asks, how to reach them, who may read it; then it is handed in.
@Controller
class ContactController {

    private final Drafts drafts;
    private final AskForHelp ask;
    private final Communities communities;
    private final Organisations organisations;
    private final Choosers choosers;

    ContactController(
            Drafts drafts, AskForHelp ask, Communities communities, Organisations organisations, Choosers choosers) {
        this.drafts = drafts;
        this.ask = ask;
        this.communities = communities;
        this.organisations = organisations;
        this.choosers = choosers;
    }

    @GetMapping("/ask/{draft:[0-9a-f-]{36}}/contact")
    ModelAndView contact(Actor actor, @PathVariable UUID draft) {
        return drafts.find(actor, draft)
                .map(answers -> form(actor, draft, prepared(actor, answers), Map.of(), HttpStatus.OK))
                .orElseGet(() -> new ModelAndView("redirect:/ask/" + draft));
    }

    /// Takes the words from the form itself, so that a draft that has expired meanwhile loses nothing.
    @PostMapping("/ask/{draft:[0-9a-f-]{36}}/contact")
    ModelAndView handIn(
            Actor actor,
            @PathVariable UUID draft,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        var answers = Answers.of(parameters).over(drafts.find(actor, draft).orElse(Answers.NONE));
        var owner = owner(actor);
        return switch (AskRules.need(answers, owner, Shown.reader())) {
            case Checked.Wrong<Content>(var problems) -> {
                keep(actor, draft, answers);
                yield form(actor, draft, answers, problems, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Checked.Fine<Content>(var content) -> handIn(actor, draft, answers, content, request);
        };
    }

    private ModelAndView handIn(Actor actor, UUID draft, Answers answers, Content content, HttpServletRequest request) {
        var receipt = Receipt.read(answers.text("receipt")).orElseGet(Receipt::fresh);
        var form = Objects.requireNonNullElseGet(EntryForms.id(answers.text("formId")), UUID::randomUUID);
        return switch (ask.ask(actor, new Asking(content, form, draft, receipt, request.getRemoteAddr()))) {
            case AskForHelp.Result.Asked(var _, var given) -> new ModelAndView("redirect:" + given.url() + "?new");
            case AskForHelp.Result.TooMany() -> {
                keep(actor, draft, answers);
                var problem = Map.of("form", Problem.of("exchange.problem.too-many"));
                yield form(actor, draft, answers, problem, HttpStatus.TOO_MANY_REQUESTS);
            }
            case AskForHelp.Result.NotYours() ->
                form(
                        actor,
                        draft,
                        answers,
                        Map.of("form", Problem.of("exchange.problem.not-yours")),
                        HttpStatus.FORBIDDEN);
        };
    }

    /// The secret of the receipt is never kept with the draft.
    private void keep(Actor actor, UUID draft, Answers answers) {
        var kept = new HashMap<String, String>();
        for (var name : new String[] {"q", "prefecture", "name", "reach", "level", "community"}) {
            if (answers.text(name).length() <= 10 * AskRules.WORDS_LIMIT) {
                kept.put(name, answers.text(name));
            }
        }
        drafts.keep(actor, draft, new Answers(kept));
    }

    private Answers prepared(Actor actor, Answers answers) {
        var ready = answers.with("formId", UUID.randomUUID().toString())
                .with("receipt", Receipt.fresh().secret());
        return ready.has("community")
                ? ready
                : ready.with("community", communityFor(actor, answers.text("prefecture")));
    }

    private String communityFor(Actor actor, String prefecture) {
        return prefecture.matches("\\d{2}")
                ? Prefecture.ofCode(Integer.parseInt(prefecture))
                        .flatMap(p -> communities.toAsk(actor, p))
                        .map(c -> c.id().value().toString())
                        .orElse("")
                : "";
    }

    private ModelAndView form(
            Actor actor, UUID draft, Answers answers, Map<String, Problem> problems, HttpStatus status) {
        var page = new ContactPage(
                draft,
                answers,
                new Problems(problems),
                choosers.communities(actor, answers.text("community")),
                name(actor));
        return new ModelAndView("exchange/ask-contact", Map.of("page", page), status);
    }

    private static @Nullable UUID owner(Actor actor) {
        return actor.organisations().stream().sorted().findFirst().orElse(null);
    }

    private @Nullable String name(Actor actor) {
        var owner = owner(actor);
        return owner == null
                ? null
                : organisations
                        .find(actor, new OrganisationId(owner))
                        .map(o -> o.name().in(Shown.reader()))
                        .orElse(null);
    }
}
