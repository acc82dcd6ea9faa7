package musubi.exchange.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.access.SignInRequired;
import musubi.exchange.handover.Handovers;
import musubi.exchange.handover.Handovers.Passed;
import musubi.exchange.handover.TakeBack;
import musubi.exchange.web.HandoverPages.MadePage;
import musubi.exchange.web.HandoverPages.Thing;
import musubi.pages.Dates;
import musubi.pages.NotThere;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A handover that was made: what went to whom, the pack, and the way back within a day.
@Controller
class HandedOverController {

    private final Handovers handovers;
    private final TakeBack takeBack;
    private final HandoverWords words;
    private final Packs packs;

    HandedOverController(Handovers handovers, TakeBack takeBack, HandoverWords words, Packs packs) {
        this.handovers = handovers;
        this.takeBack = takeBack;
        this.words = words;
        this.packs = packs;
    }

    @GetMapping("/handovers/{id:[0-9a-f-]{36}}")
    ModelAndView look(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String done) {
        var seen = seen(actor, id);
        var made = seen.made();
        var things = words.of(actor, made.account(), seen.subjects(true), seen.subjects(false));
        var takers = seen.passed().stream()
                .collect(Collectors.toMap(one -> one.subject().toString(), Passed::successor));
        var undone = made.undone();
        var notice = done == null ? null : "exchange.handover.done." + done.toLowerCase(Locale.ROOT);
        var page = new MadePage(
                url(id),
                made.name(),
                by(made),
                made.words(),
                undone == null ? null : Dates.moment(undone),
                seen.mayTakeBack(),
                with(things.inquiries(), takers),
                with(things.introductions(), takers),
                notice != null && Words.has(notice) ? notice : null);
        return new ModelAndView("exchange/handover-made", "page", page);
    }

    @GetMapping("/handovers/{id:[0-9a-f-]{36}}/pack")
    ModelAndView pack(Actor actor, @PathVariable UUID id) {
        var seen = seen(actor, id);
        return new ModelAndView("exchange/handover-pack", "page", packs.of(actor, seen, by(seen.made())));
    }

    @PostMapping("/handovers/{id:[0-9a-f-]{36}}/undo")
    String undo(Actor actor, @PathVariable UUID id) {
        seen(actor, id);
        var result = takeBack.takeBack(actor, id);
        if (result == TakeBack.Result.NOT_YOURS) {
            throw new NotThere(url(id));
        }
        return "redirect:" + url(id) + "?done=" + result.name().toLowerCase(Locale.ROOT);
    }

    private Handovers.Seen seen(Actor actor, UUID id) {
        SignInRequired.of(actor);
        return handovers.find(actor, id).orElseThrow(() -> new NotThere(url(id)));
    }

    private static List<Thing> with(List<Thing> things, Map<String, String> takers) {
        return things.stream().map(thing -> thing.at(takers.get(thing.id()))).toList();
    }

    private static String by(Handovers.Made made) {
        var by = made.by();
        return by == null
                ? Words.t("exchange.handover.by-platform", Dates.moment(made.at()))
                : Words.t("exchange.handover.by", Dates.moment(made.at()), by);
    }

    private static String url(UUID id) {
        return "/handovers/" + id;
    }
}
