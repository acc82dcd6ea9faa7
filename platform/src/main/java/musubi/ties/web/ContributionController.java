package musubi.ties.web;

import static musubi.pages.Words.t;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import musubi.access.Actor;
import musubi.access.SignInRequired;
import musubi.kernel.Bilingual;
import musubi.kernel.PlainText;
import musubi.pages.Links;
import musubi.pages.NotThere;
import musubi.pages.Words;
import musubi.ties.contribution.Contributions;
import musubi.ties.contribution.Contributions.Contribution;
import musubi.ties.web.ContributionPages.ContributionPage;
import musubi.ties.web.ContributionPages.Own;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The record of what somebody did for society: their own page, the switch that publishes it, and what can be taken
/// away.
@Controller
class ContributionController {

    private static final int LONGEST = 100;

    private final Contributions contributions;
    private final ContributionWords words;
    private final ContributionPdf pdf;

    ContributionController(Contributions contributions, ContributionWords words, ContributionPdf pdf) {
        this.contributions = contributions;
        this.words = words;
        this.pdf = pdf;
    }

    @GetMapping("/contributions")
    ModelAndView own(Actor actor, HttpServletRequest request, @RequestParam(defaultValue = "") String saved) {
        var sentence = Words.has("ties.saved." + saved) ? t("ties.saved." + saved) : null;
        return view(own(actor, actor, request, form(actor, sentence)), HttpStatus.OK);
    }

    @GetMapping("/contributions/{slug}")
    ModelAndView published(Actor viewer, HttpServletRequest request, @PathVariable String slug) {
        return view(page(viewer, request, find(viewer, slug)), HttpStatus.OK);
    }

    @GetMapping("/contributions/{slug}/pdf")
    ResponseEntity<byte[]> pdf(Actor viewer, HttpServletRequest request, @PathVariable String slug) {
        return Downloads.inline(
                "musubi-" + slug + ".pdf",
                MediaType.APPLICATION_PDF,
                pdf.of(page(viewer, request, find(viewer, slug))));
    }

    /// For handing on: what everybody may read is named, the rest is counted.
    @GetMapping("/contributions/own/pdf")
    ResponseEntity<byte[]> ownPdf(Actor actor, HttpServletRequest request) {
        var page = own(actor, Actor.PUBLIC, request, null);
        return Downloads.inline("musubi-contributions.pdf", MediaType.APPLICATION_PDF, pdf.of(page));
    }

    @GetMapping("/contributions/own/researchmap")
    ResponseEntity<byte[]> researchmap(Actor actor, HttpServletRequest request) {
        var deeds = contributions.deeds(actor, SignInRequired.of(actor));
        var file = words.researchmap(deeds, request).getBytes(StandardCharsets.UTF_8);
        return Downloads.attached("researchmap-social-contribution.jsonl", file);
    }

    @PostMapping("/contributions/publish")
    ModelAndView publish(
            Actor actor,
            HttpServletRequest request,
            @RequestParam(name = "name_ja", defaultValue = "") String japanese,
            @RequestParam(name = "name_en", defaultValue = "") String english) {
        SignInRequired.of(actor);
        var ja = PlainText.line(japanese, LONGEST).toOptional().orElse("");
        var en = PlainText.line(english, LONGEST).toOptional().orElse(null);
        if (ja.isEmpty() || en == null) {
            var problem =
                    Math.max(japanese.length(), english.length()) > LONGEST ? "ties.name.long" : "ties.name.missing";
            var typed = new Own(japanese, english, t(problem, LONGEST), null);
            return view(own(actor, actor, request, typed), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        contributions.publish(actor, ja, en.isEmpty() ? null : en);
        return new ModelAndView("redirect:" + Links.to("/contributions?saved=published"));
    }

    @PostMapping("/contributions/withdraw")
    ModelAndView withdraw(Actor actor) {
        contributions.withdraw(actor);
        return new ModelAndView("redirect:" + Links.to("/contributions?saved=withdrawn"));
    }

    private Contribution find(Actor viewer, String slug) {
        return contributions.find(viewer, slug).orElseThrow(() -> new NotThere("contribution " + slug));
    }

    private ContributionPage page(Actor viewer, HttpServletRequest request, Contribution of) {
        return new ContributionPage(
                of.name().in(Words.language()),
                words.edition(of, request),
                words.sections(viewer, contributions.deeds(viewer, of.account())),
                null);
    }

    private Own form(Actor actor, @Nullable String saved) {
        var name = contributions.own(actor).map(Contribution::name).orElse(Bilingual.japanese(actor.name()));
        var english = name.en();
        return new Own(name.ja(), english == null ? "" : english, null, saved);
    }

    /// @param reader whose eyes it is written for
    private ContributionPage own(Actor actor, Actor reader, HttpServletRequest request, @Nullable Own form) {
        var deeds = contributions.deeds(actor, SignInRequired.of(actor));
        var mine = contributions.own(actor);
        return new ContributionPage(
                mine.map(Contribution::name)
                        .orElse(Bilingual.japanese(actor.name()))
                        .in(Words.language()),
                mine.filter(Contribution::published)
                        .map(one -> words.edition(one, request))
                        .orElse(null),
                words.sections(reader, deeds),
                form);
    }

    private static ModelAndView view(ContributionPage page, HttpStatus status) {
        var answer = new ModelAndView("ties/contribution", "page", page);
        answer.setStatus(status);
        return answer;
    }
}
