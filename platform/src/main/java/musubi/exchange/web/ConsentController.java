package musubi.exchange.web;

import java.util.Locale;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.SignInRequired;
import musubi.exchange.Entries;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.consent.Consents;
import musubi.exchange.consent.Consents.Wish;
import musubi.kernel.PlainText;
import musubi.pages.Answers;
import musubi.pages.NotThere;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Says to whom a need is shown with name and contact, and takes it back: by its owner, by whoever holds its receipt,
/// or
/// by the coordinator who asked them.
@Controller
class ConsentController {

    private final Entries entries;
    private final Consents consents;
    private final Holders holders;

    ConsentController(Entries entries, Consents consents, Holders holders) {
        this.entries = entries;
        this.consents = consents;
        this.holders = holders;
    }

    @PostMapping("/needs/{slug}/consents")
    String give(Actor actor, @PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters) {
        SignInRequired.of(actor);
        var need = need(actor, slug);
        return "redirect:" + need.url() + "?consent=" + given(actor, need, Answers.of(parameters)) + "#consents";
    }

    @PostMapping("/needs/{slug}/consents/{consent:[0-9a-f-]{36}}/withdraw")
    String withdraw(Actor actor, @PathVariable String slug, @PathVariable UUID consent) {
        SignInRequired.of(actor);
        var need = need(actor, slug);
        return "redirect:" + need.url() + "?consent=" + withdrawn(actor, need, consent) + "#consents";
    }

    @PostMapping("/asked/{secret}/consents")
    String giveAsAsker(
            Actor actor, @PathVariable String secret, @RequestParam MultiValueMap<String, String> parameters) {
        var holder = holders.holder(actor, secret);
        return "redirect:/asked/" + secret + "?consent=" + given(holder, holders.asked(holder), Answers.of(parameters))
                + "#consents";
    }

    @PostMapping("/asked/{secret}/consents/{consent:[0-9a-f-]{36}}/withdraw")
    String withdrawAsAsker(Actor actor, @PathVariable String secret, @PathVariable UUID consent) {
        var holder = holders.holder(actor, secret);
        return "redirect:/asked/" + secret + "?consent=" + withdrawn(holder, holders.asked(holder), consent)
                + "#consents";
    }

    private String given(Actor actor, Entry need, Answers typed) {
        var note = PlainText.line(typed.text("note"), Consents.NOTE_LIMIT)
                .toOptional()
                .filter(text -> !text.isBlank())
                .orElse(null);
        return ConsentCards.read(typed.text("whom"))
                .map(whom -> consents.give(
                        actor, need, new Wish(whom, typed.ticked("told").contains("true"), note)))
                .orElse(Consents.Result.NOT_OFFERED)
                .name()
                .toLowerCase(Locale.ROOT);
    }

    private String withdrawn(Actor actor, Entry need, UUID consent) {
        return consents.withdraw(actor, need, consent) ? "withdrawn" : "nothing";
    }

    private Entry need(Actor actor, String slug) {
        return entries.find(actor, EntryKind.NEED, slug)
                .filter(need -> Consents.mayGive(actor, need))
                .orElseThrow(() -> new NotThere("needs/" + slug));
    }
}
