package musubi.exchange.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import musubi.access.Actor;
import musubi.exchange.Entry;
import musubi.exchange.Statement;
import musubi.exchange.Statement.Part;
import musubi.exchange.entry.MoveEntry;
import musubi.exchange.entry.MoveEntry.Move;
import musubi.exchange.referral.MoveReferral;
import musubi.exchange.referral.Referral.Side;
import musubi.exchange.wording.AskRules;
import musubi.kernel.Disclosure;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.pages.Checked.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page behind a receipt link: what happened with what was asked, more words, an answer, or taking it back.
@Controller
class AskedController {

    private final Holders holders;
    private final MoveEntry move;
    private final MoveReferral referrals;
    private final AskedCards cards;

    AskedController(Holders holders, MoveEntry move, MoveReferral referrals, AskedCards cards) {
        this.holders = holders;
        this.move = move;
        this.referrals = referrals;
        this.cards = cards;
    }

    @GetMapping("/asked/{secret}")
    ModelAndView show(Actor actor, @PathVariable String secret, @RequestParam Map<String, String> parameters) {
        var holder = holders.holder(actor, secret);
        var shown = new AskedCards.Showing(
                secret,
                parameters.containsKey("new"),
                parameters.containsKey("saved"),
                parameters.get("consent"),
                Map.of(),
                "");
        return new ModelAndView("exchange/asked", "page", cards.page(holder, holders.asked(holder), shown));
    }

    @PostMapping("/asked/{secret}/words")
    ModelAndView addWords(Actor actor, @PathVariable String secret, @RequestParam(defaultValue = "") String words) {
        var holder = holders.holder(actor, secret);
        var entry = holders.asked(holder);
        return switch (AskRules.more(words)) {
            case Checked.Wrong<String>(var problems) -> refused(holder, entry, secret, problems, words);
            case Checked.Fine<String>(var text) -> {
                var level = Disclosure.of(entry.existence().level());
                var result =
                        move.addWords(holder, entry.id(), new Statement(Part.DETAILS, Shown.reader(), level, text));
                yield switch (result) {
                    case MoveEntry.Result.Moved _, MoveEntry.Result.AlreadyThere _ -> back(secret);
                    case MoveEntry.Result.Full _ ->
                        refused(holder, entry, secret, Map.of("words", Problem.of("exchange.problem.full")), words);
                    case MoveEntry.Result.Faster _, MoveEntry.Result.NotYours _ ->
                        refused(holder, entry, secret, Map.of("words", Problem.of("exchange.problem.stale")), words);
                };
            }
        };
    }

    @PostMapping("/asked/{secret}/{move:withdraw|reopen}")
    ModelAndView move(Actor actor, @PathVariable String secret, @PathVariable("move") String wanted) {
        var holder = holders.holder(actor, secret);
        move.move(holder, holders.asked(holder).id(), Move.valueOf(wanted.toUpperCase(Locale.ROOT)));
        return back(secret);
    }

    @PostMapping("/asked/{secret}/referrals/{referral:[0-9a-f-]{36}}")
    ModelAndView answer(
            Actor actor,
            @PathVariable String secret,
            @PathVariable UUID referral,
            @RequestParam MultiValueMap<String, String> parameters) {
        var holder = holders.holder(actor, secret);
        holders.asked(holder);
        return ReferralForms.answer(Side.NEED, Answers.of(parameters))
                .map(answer -> {
                    referrals.move(holder, referral, answer.move(), answer.note());
                    return back(secret);
                })
                .orElseGet(() -> back(secret));
    }

    private ModelAndView refused(
            Actor holder, Entry entry, String secret, Map<String, Problem> problems, String typed) {
        var shown = new AskedCards.Showing(secret, false, false, null, problems, typed);
        var page = cards.page(holder, entry, shown);
        return new ModelAndView("exchange/asked", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView back(String secret) {
        return new ModelAndView("redirect:/asked/" + secret + "?saved");
    }
}
