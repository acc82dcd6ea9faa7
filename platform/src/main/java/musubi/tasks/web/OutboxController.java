package musubi.tasks.web;

import java.util.UUID;
import musubi.access.Actor;
import musubi.pages.NotThere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The outbox, and one letter to read.
@Controller
class OutboxController {

    private final OutboxLetters letters;

    OutboxController(OutboxLetters letters) {
        this.letters = letters;
    }

    @GetMapping("/work/outbox")
    ModelAndView outbox(Actor actor) {
        return new ModelAndView("tasks/outbox", "page", letters.page(actor));
    }

    @GetMapping("/work/outbox/{id:[0-9a-f-]{36}}")
    ModelAndView letter(Actor actor, @PathVariable UUID id) {
        var letter = letters.find(actor, id).orElseThrow(() -> new NotThere("letter"));
        return new ModelAndView("tasks/letter", "page", letter);
    }
}
