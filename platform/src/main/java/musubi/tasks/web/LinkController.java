package musubi.tasks.web;

import musubi.tasks.mail.MailWishes;
import musubi.tasks.web.TaskPages.LinkPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// What the links in letters open, without signing in. Opening one changes nothing, since programs that look through
/// mail
/// open links too; the button does, and for stopping the mail program's own button (RFC 8058).
@Controller
class LinkController {

    private static final String CONFIRM = "/notices/confirm/";

    private final MailWishes wishes;

    LinkController(MailWishes wishes) {
        this.wishes = wishes;
    }

    @GetMapping(CONFIRM + "{token}")
    ModelAndView confirming(@PathVariable String token) {
        return wishes.asked(token)
                .map(address -> page("confirm", "ask", CONFIRM + token, address))
                .orElseGet(() -> gone("confirm"));
    }

    @PostMapping(CONFIRM + "{token}")
    ModelAndView confirm(@PathVariable String token) {
        return wishes.confirm(token)
                .map(address -> page("confirm", "done", CONFIRM, address))
                .orElseGet(() -> gone("confirm"));
    }

    @GetMapping(StopLink.PATH + "{token}")
    ModelAndView stopping(@PathVariable String token) {
        return wishes.knowsStop(token) ? page("stop", "ask", StopLink.PATH + token, null) : gone("stop");
    }

    @PostMapping(StopLink.PATH + "{token}")
    ModelAndView stop(@PathVariable String token) {
        return wishes.stop(token) ? page("stop", "done", StopLink.PATH, null) : gone("stop");
    }

    private static ModelAndView gone(String what) {
        var answer = page(what, "gone", "", null);
        answer.setStatus(HttpStatus.NOT_FOUND);
        return answer;
    }

    private static ModelAndView page(String what, String state, String action, @Nullable String address) {
        return new ModelAndView("tasks/link", "page", new LinkPage(what, state, action, address));
    }
}
