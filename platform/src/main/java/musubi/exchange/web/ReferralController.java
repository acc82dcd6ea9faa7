package musubi.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.exchange.Entries;
import musubi.exchange.Entry;
import musubi.exchange.referral.Decision;
import musubi.exchange.referral.MoveReferral;
import musubi.exchange.referral.MoveReferral.Result;
import musubi.exchange.referral.Referral;
import musubi.exchange.referral.Referral.Side;
import musubi.exchange.referral.ReferralDesk;
import musubi.exchange.web.EntryPages.Link;
import musubi.exchange.web.ReferralPages.Doing;
import musubi.exchange.web.ReferralPages.Letter;
import musubi.exchange.web.ReferralPages.Notice;
import musubi.exchange.web.ReferralPages.ReferralPage;
import musubi.pages.Answers;
import musubi.pages.NotThere;
import musubi.pages.Option;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
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

    private static final List<String> NOTICES =
            List.of("sent", "already", "moved", "faster", "already-sent", "already-answered", "over", "too-soon");

    private static final Set<String> DONE = Set.of("sent", "moved");

    private final ReferralDesk desk;
    private final MoveReferral move;
    private final Entries entries;

    ReferralController(ReferralDesk desk, MoveReferral move, Entries entries) {
        this.desk = desk;
        this.move = move;
        this.entries = entries;
    }

    @GetMapping("/referrals/{id:[0-9a-f-]{36}}")
    ModelAndView show(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> parameters) {
        var seen = desk.find(actor, id).orElseThrow(() -> new NotThere("referral"));
        var notice =
                NOTICES.stream().filter(parameters::containsKey).findFirst().orElse(null);
        return new ModelAndView("exchange/referral", "page", page(actor, seen, notice));
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

    private ReferralPage page(Actor actor, ReferralDesk.Seen seen, @Nullable String notice) {
        var need = entries.find(actor, seen.referral().core().need());
        var partner = seen.line().partner();
        return new ReferralPage(
                seen.line().url(),
                need.map(n -> new Link(n.title(Shown.reader()), n.url())).orElse(null),
                partner == null ? null : partner.in(Shown.reader()),
                seen.referral().state().name().toLowerCase(Locale.ROOT),
                TieLine.of(seen.line(), need.map(Entry::url).orElse(null)),
                Stream.of(Side.values()).flatMap(side -> letter(seen, side)).toList(),
                seen.events().reversed().stream().map(ReferralForms::happening).toList(),
                coordinates(actor, seen) ? ReferralForms.then(seen.referral()) : List.of(),
                doing(actor, seen, notice));
    }

    private static Stream<Letter> letter(ReferralDesk.Seen seen, Side side) {
        var text = seen.letters().get(side);
        return text == null
                ? Stream.empty()
                : Stream.of(new Letter(side.name().toLowerCase(Locale.ROOT), text, answered(seen.referral(), side)));
    }

    private static String answered(Referral referral, Side side) {
        var key = switch (referral) {
            case Referral.Sent(var _, var need, var partner) ->
                (side == Side.NEED ? need : partner) ? "yes" : "waiting";
            case Referral.Introduced _, Referral.Met _, Referral.JointResearch _ -> "yes";
            case Referral.Declined(var _, var by, var _) -> by == side ? "no" : "over";
            case Referral.Proposed _, Referral.Closed _, Referral.Withdrawn _ -> "over";
        };
        return Words.t("exchange.answer." + key);
    }

    private static boolean coordinates(Actor actor, ReferralDesk.Seen seen) {
        return actor.coordinates().contains(seen.referral().core().community());
    }

    private static Doing doing(Actor actor, ReferralDesk.Seen seen, @Nullable String notice) {
        var coordinates = coordinates(actor, seen);
        var open = seen.referral() instanceof Referral.Sent(var _, var need, var partner)
                ? open(need, partner)
                : List.<Side>of();
        var mine = open.stream()
                .filter(side -> coordinates || side == seen.side())
                .map(side -> side.name().toLowerCase(Locale.ROOT))
                .toList();
        return new Doing(
                mine,
                coordinates && seen.side() == null,
                coordinates ? steps(seen.referral()) : List.of(),
                Option.of("exchange.decline.", Referral.Reason.values(), ""),
                notice == null
                        ? null
                        : new Notice(Words.t("exchange.referral.notice." + notice), DONE.contains(notice)));
    }

    private static List<Side> open(boolean need, boolean partner) {
        var open = new ArrayList<Side>();
        if (!need) {
            open.add(Side.NEED);
        }
        if (!partner) {
            open.add(Side.PARTNER);
        }
        return open;
    }

    private static List<String> steps(Referral referral) {
        return switch (referral) {
            case Referral.Proposed _ -> List.of("send", "withdraw");
            case Referral.Sent _ -> List.of("withdraw");
            case Referral.Introduced _ -> List.of("met", "research", "close", "withdraw");
            case Referral.Met _ -> List.of("research", "close");
            case Referral.JointResearch _ -> List.of("close");
            case Referral.Declined _, Referral.Closed _, Referral.Withdrawn _ -> List.of();
        };
    }
}
