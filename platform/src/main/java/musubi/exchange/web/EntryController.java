package musubi.exchange.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import musubi.access.Actor;
import musubi.exchange.Entries;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.Matches;
import musubi.exchange.entry.MoveEntry;
import musubi.exchange.entry.MoveEntry.Move;
import musubi.exchange.web.EntryPages.RecordPage;
import musubi.exchange.web.EntryPages.WhyNot;
import musubi.kernel.PlainText;
import musubi.pages.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page of a seed or need, with the partners suggested for it.
@Controller
class EntryController {

    private static final Set<String> TURNS = Set.of("done", "unfit", "faster", "incomplete");
    private static final int SUGGESTIONS = 10;
    private static final int LONGEST_ADDRESS = 500;

    private final Entries entries;
    private final Matches matches;
    private final MoveEntry move;
    private final RecordPages pages;
    private final ConsentCards consents;

    EntryController(Entries entries, Matches matches, MoveEntry move, RecordPages pages, ConsentCards consents) {
        this.entries = entries;
        this.matches = matches;
        this.move = move;
        this.pages = pages;
        this.consents = consents;
    }

    @GetMapping("/{kind:seeds|needs}/{slug}")
    ModelAndView show(
            Actor actor,
            @PathVariable("kind") String path,
            @PathVariable String slug,
            @RequestParam Map<String, String> parameters) {
        var turn = TURNS.stream()
                .filter(what -> what.equals(parameters.get("turn")))
                .findFirst()
                .orElse(null);
        var entry = find(actor, path, slug);
        var suggested = suggested(actor, entry);
        RecordPage page = pages.of(actor, entry, suggested, parameters.containsKey("saved"))
                .asking(whyNot(actor, entry, parameters.get("missing")))
                .telling(turn)
                .deciding(consents.of(actor, entry, entry.url() + "/consents", parameters.get("consent"))
                        .orElse(null));
        return new ModelAndView("exchange/record", "page", page);
    }

    @PostMapping("/{kind:seeds|needs}/{slug}/{move:close|withdraw|reopen}")
    String move(
            Actor actor,
            @PathVariable("kind") String path,
            @PathVariable String slug,
            @PathVariable("move") String wanted) {
        var entry = find(actor, path, slug);
        return switch (move.move(actor, entry.id(), Move.valueOf(wanted.toUpperCase(Locale.ROOT)))) {
            case MoveEntry.Result.Moved(var moved) -> "redirect:" + moved.url() + "?saved";
            case MoveEntry.Result.AlreadyThere(var there) -> "redirect:" + there.url();
            case MoveEntry.Result.Faster(var current) -> "redirect:" + current.url();
            case MoveEntry.Result.NotYours _, MoveEntry.Result.Full _ -> throw new NotThere(path + "/" + slug);
        };
    }

    private WhyNot whyNot(Actor actor, Entry entry, @Nullable String address) {
        if (address == null || address.isBlank()) {
            return WhyNot.NOT_ASKED;
        }
        var typed = PlainText.line(address, LONGEST_ADDRESS).toOptional().orElse("");
        return new WhyNot(typed, matches.whyNot(actor, entry.id(), typed, Shown.reader(), SUGGESTIONS));
    }

    private Matches.Suggested suggested(Actor actor, Entry entry) {
        return entry.kind() == EntryKind.NEED
                ? matches.forNeed(actor, entry.id(), Shown.reader(), SUGGESTIONS)
                : matches.forSeed(actor, entry.id(), Shown.reader(), SUGGESTIONS);
    }

    private Entry find(Actor actor, String path, String slug) {
        return entries.find(actor, EntryForms.kind(path), slug).orElseThrow(() -> new NotThere(path + "/" + slug));
    }
}
