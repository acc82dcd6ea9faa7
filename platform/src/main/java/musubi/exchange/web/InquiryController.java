package musubi.exchange.web;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.access.SignInRequired;
import musubi.exchange.Entries;
import musubi.exchange.EntryKind;
import musubi.exchange.desk.Inquiry.End;
import musubi.exchange.desk.MoveInquiry;
import musubi.exchange.desk.MoveInquiry.Result;
import musubi.exchange.desk.MoveInquiry.Step;
import musubi.kernel.PlainText;
import musubi.pages.Answers;
import musubi.pages.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The steps taken with an inquiry, from the page of its need.
@Controller
class InquiryController {

    private static final int LONGEST_NOTE = 1000;

    private final Entries entries;
    private final MoveInquiry move;

    InquiryController(Entries entries, MoveInquiry move) {
        this.entries = entries;
        this.move = move;
    }

    @PostMapping("/needs/{slug}/turn")
    String turn(Actor actor, @PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters) {
        var typed = Answers.of(parameters);
        SignInRequired.of(actor);
        var need = entries.find(actor, EntryKind.NEED, slug).orElseThrow(() -> new NotThere("needs/" + slug));
        var notice = step(typed)
                .map(step -> notice(move.move(actor, need.id(), typed.version(), step)))
                .orElse("incomplete");
        return "redirect:" + need.url() + "?turn=" + notice + "#turn";
    }

    private static String notice(Result result) {
        return switch (result) {
            case Result.Moved _ -> "done";
            case Result.Unfit _ -> "unfit";
            case Result.Faster() -> "faster";
            case Result.NotYours() -> throw new NotThere("inquiry");
        };
    }

    private static Optional<Step> step(Answers typed) {
        var note = note(typed);
        return switch (typed.text("step")) {
            case "take" -> Optional.of(new Step.Take());
            case "note" -> Optional.ofNullable(note).map(Step.Note::new);
            case "pass" -> desk(typed).map(desk -> new Step.PassOn(desk, note));
            case "end" -> end(typed).map(why -> new Step.Finish(why, note));
            case "again" -> Optional.of(new Step.TakeUpAgain());
            default -> Optional.empty();
        };
    }

    private static Optional<UUID> desk(Answers typed) {
        return Optional.ofNullable(EntryForms.id(typed.text("desk")));
    }

    private static Optional<End> end(Answers typed) {
        return Stream.of(End.values())
                .filter(end -> end.name().equals(typed.text("reason")))
                .findFirst();
    }

    private static @Nullable String note(Answers typed) {
        var words = typed.text("note");
        return PlainText.paragraphs(words.substring(0, Math.min(words.length(), LONGEST_NOTE)), LONGEST_NOTE)
                .toOptional()
                .filter(text -> !text.isBlank())
                .orElse(null);
    }
}
