package musubi.exchange.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.SignInRequired;
import musubi.exchange.referral.Agreements;
import musubi.exchange.referral.Decision;
import musubi.exchange.referral.MoveReferral;
import musubi.exchange.referral.MoveReferral.Result;
import musubi.exchange.referral.Referral.Side;
import musubi.exchange.referral.ReferralDesk;
import musubi.exchange.web.ReferralCards.Typed;
import musubi.exchange.web.ReferralPages.Notice;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.pages.NotThere;
import musubi.pages.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page of an introduction, and the steps taken from it.
@Controller
class ReferralController {

    private static final List<String> NOTICES = List.of(
            "sent",
            "already",
            "moved",
            "faster",
            "already-sent",
            "already-answered",
            "over",
            "too-soon",
            "agreed",
            "taken-back",
            "nothing");

    private static final Set<String> DONE = Set.of("sent", "moved", "agreed", "taken-back");

    private final ReferralDesk desk;
    private final MoveReferral move;
    private final Agreements agreements;
    private final ReferralCards cards;
    private final Clock clock;

    ReferralController(ReferralDesk desk, MoveReferral move, Agreements agreements, ReferralCards cards, Clock clock) {
        this.desk = desk;
        this.move = move;
        this.agreements = agreements;
        this.cards = cards;
        this.clock = clock;
    }

    @GetMapping("/referrals/{id:[0-9a-f-]{36}}")
    ModelAndView show(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> parameters) {
        var seen = desk.find(actor, id).orElseThrow(() -> new NotThere("referral"));
        var notice =
                NOTICES.stream().filter(parameters::containsKey).findFirst().orElse(null);
        return new ModelAndView(
                "exchange/referral",
                "page",
                cards.page(actor, seen, notice == null ? null : notice(notice), Typed.NOTHING));
    }

    @PostMapping("/referrals/{id:[0-9a-f-]{36}}/answer")
    ModelAndView answer(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters) {
        var typed = Answers.of(parameters);
        var side = "PARTNER".equals(typed.text("side")) ? Side.PARTNER : Side.NEED;
        return ReferralForms.answer(side, typed)
                .map(step -> after(id, move.move(actor, id, step.move(), step.note())))
                .orElseGet(() -> back(id, ""));
    }

    @PostMapping("/referrals/{id:[0-9a-f-]{36}}/step")
    ModelAndView step(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters) {
        return ReferralForms.step(Answers.of(parameters))
                .map(step -> after(id, move.move(actor, id, step.move(), step.note())))
                .orElseGet(() -> back(id, ""));
    }

    @PostMapping("/referrals/{id:[0-9a-f-]{36}}/agreements")
    ModelAndView agree(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters) {
        var seen = desk.find(actor, id).orElseThrow(() -> new NotThere("referral"));
        var typed = Answers.of(parameters);
        return switch (PaperRules.check(typed, LocalDate.now(clock))) {
            case Checked.Wrong<Agreements.Wish>(var problems) -> refused(actor, seen, new Typed(typed, problems));
            case Checked.Fine<Agreements.Wish>(var wish) ->
                switch (agreements.record(actor, id, wish)) {
                    case Agreements.Result.Recorded() -> back(id, "?agreed");
                    case Agreements.Result.NotYours() -> throw new NotThere("referral");
                    case Agreements.Result.Refused(var why) ->
                        refused(actor, seen, new Typed(typed, PaperRules.problem(why)));
                };
        };
    }

    @PostMapping("/referrals/{id:[0-9a-f-]{36}}/agreements/{agreement:[0-9a-f-]{36}}/withdraw")
    ModelAndView disagree(Actor actor, @PathVariable UUID id, @PathVariable UUID agreement) {
        SignInRequired.of(actor);
        return back(id, agreements.withdraw(actor, id, agreement) ? "?taken-back" : "?nothing");
    }

    private ModelAndView refused(Actor actor, ReferralDesk.Seen seen, Typed typed) {
        var page = cards.page(actor, seen, null, typed);
        return new ModelAndView("exchange/referral", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView after(UUID id, Result result) {
        return switch (result) {
            case Result.Moved _ -> back(id, "?moved");
            case Result.Faster() -> back(id, "?faster");
            case Result.NotYours() -> throw new NotThere("referral");
            case Result.Refused(var why) ->
                back(
                        id,
                        switch (why) {
                            case Decision.AlreadySent() -> "?already-sent";
                            case Decision.AlreadyAnswered _ -> "?already-answered";
                            case Decision.Over _ -> "?over";
                            case Decision.TooSoon _ -> "?too-soon";
                            case Decision.Moved _ -> "?moved";
                        });
        };
    }

    private static ModelAndView back(UUID id, String query) {
        return new ModelAndView("redirect:/referrals/" + id + query);
    }

    private Notice notice(String key) {
        return new Notice(Words.t("exchange.referral.notice." + key), DONE.contains(key));
    }
}
