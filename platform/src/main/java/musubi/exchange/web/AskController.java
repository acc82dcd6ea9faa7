package musubi.exchange.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.exchange.Matches;
import musubi.exchange.asking.Drafts;
import musubi.exchange.web.AskPages.ResultsPage;
import musubi.exchange.web.AskPages.StartPage;
import musubi.exchange.wording.AskRules;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.pages.Checked.Problem;
import musubi.pages.Option;
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

/// Asking in everyday words: the first two steps, open to everyone.
@Controller
class AskController {

    private static final int SUGGESTIONS = 10;

    private final Drafts drafts;
    private final Matches matches;

    AskController(Drafts drafts, Matches matches) {
        this.drafts = drafts;
        this.matches = matches;
    }

    @GetMapping("/ask")
    ModelAndView start(Actor actor, @RequestParam MultiValueMap<String, String> parameters) {
        var answers = Answers.of(parameters);
        return answers.has("q") ? checked(actor, answers, null) : start(answers, Map.of(), null);
    }

    @PostMapping("/ask")
    ModelAndView begin(Actor actor, @RequestParam MultiValueMap<String, String> parameters) {
        var answers = asked(Answers.of(parameters));
        return switch (AskRules.words(answers)) {
            case Checked.Wrong<String>(var problems) -> start(answers, problems, null);
            case Checked.Fine<String>(var words) -> {
                var draft = drafts.begin(actor, answers.with("q", words));
                var next = parameters.containsKey("consult") ? "/contact" : "";
                yield new ModelAndView("redirect:/ask/" + draft + next);
            }
        };
    }

    @GetMapping("/ask/{draft:[0-9a-f-]{36}}")
    ModelAndView results(Actor actor, @PathVariable UUID draft) {
        return drafts.find(actor, draft)
                .map(answers -> checked(actor, answers, draft))
                .orElseGet(this::expired);
    }

    @GetMapping("/ask/{draft:[0-9a-f-]{36}}/words")
    ModelAndView words(Actor actor, @PathVariable UUID draft) {
        return drafts.find(actor, draft)
                .map(answers -> start(answers, Map.of(), draft))
                .orElseGet(this::expired);
    }

    @PostMapping("/ask/{draft:[0-9a-f-]{36}}")
    ModelAndView reword(Actor actor, @PathVariable UUID draft, @RequestParam MultiValueMap<String, String> parameters) {
        var answers = asked(Answers.of(parameters));
        return switch (AskRules.words(answers)) {
            case Checked.Wrong<String>(var problems) -> start(answers, problems, draft);
            case Checked.Fine<String>(var words) -> {
                drafts.keep(actor, draft, answers.with("q", words));
                yield new ModelAndView("redirect:/ask/" + draft);
            }
        };
    }

    /// Only the questions of this step: nothing else a request may carry is kept.
    private static Answers asked(Answers typed) {
        return new Answers(Map.of("q", typed.text("q"), "prefecture", typed.text("prefecture")));
    }

    private ModelAndView checked(Actor actor, Answers answers, @Nullable UUID draft) {
        return switch (AskRules.words(answers)) {
            case Checked.Wrong<String>(var problems) -> start(answers, problems, draft);
            case Checked.Fine<String>(var words) -> found(actor, words, answers.text("prefecture"), draft);
        };
    }

    private ModelAndView found(Actor actor, String words, String prefecture, @Nullable UUID draft) {
        var near = Optional.of(prefecture).filter(p -> p.matches("\\d{2}")).orElse(null);
        var suggested = matches.forText(actor, new Matches.Words(words, near, Shown.reader()), SUGGESTIONS);
        var page = new ResultsPage(
                words,
                prefecture,
                Option.prefectures(prefecture),
                draft,
                Shown.suggestions(suggested),
                Shown.weak(suggested),
                suggested.total());
        return new ModelAndView("exchange/ask-results", "page", page);
    }

    private ModelAndView start(Answers answers, Map<String, Problem> problems, @Nullable UUID draft) {
        var page = new StartPage(
                answers, new Problems(problems), Option.prefectures(answers.text("prefecture")), draft, false);
        return answer(page, problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView expired() {
        return answer(new StartPage(Answers.NONE, Problems.NONE, Option.prefectures(""), null, true), HttpStatus.GONE);
    }

    private static ModelAndView answer(StartPage page, HttpStatus status) {
        return new ModelAndView("exchange/ask", Map.of("page", page), status);
    }
}
