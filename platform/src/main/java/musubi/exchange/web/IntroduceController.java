package musubi.exchange.web;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import musubi.access.Actor;
import musubi.exchange.Entries;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.referral.Introduce;
import musubi.exchange.referral.Introduce.Draft;
import musubi.exchange.referral.Introduce.Letters;
import musubi.exchange.referral.Referral.Partner;
import musubi.exchange.web.EntryPages.Link;
import musubi.exchange.web.ReferralPages.LettersPage;
import musubi.exchange.wording.LetterRules;
import musubi.network.OrganisationId;
import musubi.network.Organisations;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.pages.Checked.Problem;
import musubi.pages.NotThere;
import musubi.pages.Problems;
import musubi.pages.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// 引き合わせる: a coordinator writes to both sides of a suggestion.
@Controller
class IntroduceController {

    private static final String SEED = "seed:";
    private static final String ORGANISATION = "organisation:";

    private final Entries entries;
    private final Organisations organisations;
    private final Introduce introduce;

    IntroduceController(Entries entries, Organisations organisations, Introduce introduce) {
        this.entries = entries;
        this.organisations = organisations;
        this.introduce = introduce;
    }

    private record Chosen(Partner partner, String title, String url) {}

    @GetMapping("/needs/{slug}/introduce")
    ModelAndView letters(Actor actor, @PathVariable String slug, @RequestParam(defaultValue = "") String partner) {
        var need = need(actor, slug);
        var chosen = chosen(actor, need, partner);
        var title = need.title(Shown.reader());
        var answers = new Answers(Map.of(
                "formId", UUID.randomUUID().toString(),
                "partner", partner,
                "to_need", Words.t("exchange.letter.need", title, chosen.title(), actor.name()),
                "to_partner", Words.t("exchange.letter.partner", title, chosen.title(), actor.name())));
        return form(need, chosen, answers, Map.of(), HttpStatus.OK);
    }

    @PostMapping("/needs/{slug}/introduce")
    ModelAndView send(Actor actor, @PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters) {
        var need = need(actor, slug);
        var answers = Answers.of(parameters);
        var chosen = chosen(actor, need, answers.text("partner"));
        var form = Objects.requireNonNullElseGet(EntryForms.id(answers.text("formId")), UUID::randomUUID);
        return switch (LetterRules.check(answers)) {
            case Checked.Wrong<LetterRules.Two>(var problems) ->
                form(need, chosen, answers, problems, HttpStatus.UNPROCESSABLE_CONTENT);
            case Checked.Fine<LetterRules.Two>(var two) -> {
                var letters = new Letters(two.toNeed(), two.toPartner());
                yield after(introduce.introduce(actor, new Draft(need.id(), chosen.partner(), letters, form)));
            }
        };
    }

    private static ModelAndView after(Introduce.Result result) {
        return switch (result) {
            case Introduce.Result.Sent(var referral) -> new ModelAndView("redirect:/referrals/" + referral + "?sent");
            case Introduce.Result.AlreadyUnderWay(var referral) ->
                new ModelAndView("redirect:/referrals/" + referral + "?already");
            case Introduce.Result.NotYours() -> throw new NotThere("introduce");
        };
    }

    private static ModelAndView form(
            Entry need, Chosen chosen, Answers answers, Map<String, Problem> problems, HttpStatus status) {
        var page = new LettersPage(
                need.url() + "/introduce",
                new Link(need.title(Shown.reader()), need.url()),
                new Link(chosen.title(), chosen.url()),
                answers,
                new Problems(problems),
                null);
        return new ModelAndView("exchange/letters", Map.of("page", page), status);
    }

    private Entry need(Actor actor, String slug) {
        return entries.find(actor, EntryKind.NEED, slug)
                .filter(need -> introduce.community(actor, need).isPresent())
                .orElseThrow(() -> new NotThere("needs/" + slug));
    }

    /// Nobody is introduced to themselves.
    private Chosen chosen(Actor actor, Entry need, String partner) {
        var chosen = chosen(actor, partner);
        var owner = need.ties().owner();
        if (owner != null && owner.equals(chosen.partner().organisation())) {
            throw new NotThere(partner);
        }
        return chosen;
    }

    private Chosen chosen(Actor actor, String partner) {
        var id = EntryForms.id(partner.substring(partner.indexOf(':') + 1));
        if (id != null && partner.startsWith(SEED)) {
            return entries.find(actor, id)
                    .filter(e -> e.kind() == EntryKind.SEED)
                    .map(e ->
                            new Chosen(new Partner.OfSeed(e.id(), e.ties().owner()), e.title(Shown.reader()), e.url()))
                    .orElseThrow(() -> new NotThere(partner));
        }
        if (id != null && partner.startsWith(ORGANISATION)) {
            return organisations
                    .find(actor, new OrganisationId(id))
                    .map(o -> new Chosen(
                            new Partner.Organisation(id), o.name().in(Shown.reader()), "/organisations/" + o.slug()))
                    .orElseThrow(() -> new NotThere(partner));
        }
        throw new NotThere(partner);
    }
}
