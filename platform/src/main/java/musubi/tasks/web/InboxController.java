package musubi.tasks.web;

import java.util.UUID;
import musubi.access.Actor;
import musubi.kernel.UuidText;
import musubi.pages.NotThere;
import musubi.pages.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The inbox, and marking as read.
@Controller
class InboxController {

    private final Inbox inbox;

    InboxController(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping("/work/inbox")
    ModelAndView inbox(Actor actor, @RequestParam(defaultValue = "") String saved) {
        var words = Words.has("tasks.inbox.saved." + saved) ? Words.t("tasks.inbox.saved." + saved) : null;
        return new ModelAndView("tasks/inbox", "page", inbox.page(actor, words));
    }

    @GetMapping("/work/inbox/{id:[0-9a-f-]{36}}")
    ModelAndView open(Actor actor, @PathVariable UUID id) {
        return new ModelAndView("redirect:" + inbox.open(actor, id).orElseThrow(() -> new NotThere("notice")));
    }

    @PostMapping("/work/inbox/read")
    ModelAndView read(Actor actor, @RequestParam(defaultValue = "") String id) {
        UuidText.read(id).ifPresentOrElse(one -> inbox.markRead(actor, one), () -> inbox.markAllRead(actor));
        return new ModelAndView("redirect:/work/inbox?saved=" + (id.isEmpty() ? "all" : "one"));
    }
}
