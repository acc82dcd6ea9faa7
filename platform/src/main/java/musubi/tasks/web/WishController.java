package musubi.tasks.web;

import java.util.Arrays;
import java.util.Optional;
import musubi.access.Actor;
import musubi.pages.Words;
import musubi.tasks.feed.CalendarFeeds;
import musubi.tasks.mail.MailAddress;
import musubi.tasks.mail.MailWishes;
import musubi.tasks.mail.MailWishes.Outcome;
import musubi.tasks.mail.MailWishes.Rhythm;
import musubi.tasks.mail.SiteAddress;
import musubi.tasks.web.TaskPages.Said;
import musubi.tasks.web.TaskPages.Typed;
import musubi.tasks.web.TaskPages.WishPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// お知らせの受け取り方: where and how often mail comes, and the address of one's calendar.
@Controller
class WishController {

    private final MailWishes wishes;
    private final CalendarFeeds feeds;
    private final SiteAddress site;

    WishController(MailWishes wishes, CalendarFeeds feeds, SiteAddress site) {
        this.wishes = wishes;
        this.feeds = feeds;
        this.site = site;
    }

    @GetMapping("/work/notices")
    ModelAndView show(Actor actor, @RequestParam(defaultValue = "") String saved) {
        var wish = wishes.of(actor);
        var address = wish.asked() == null ? wish.address() : wish.asked();
        var typed = new Typed(address == null ? "" : address, wish.rhythm().name(), false);
        return new ModelAndView("tasks/notices", "page", page(actor, typed, said(saved)));
    }

    @PostMapping("/work/notices")
    ModelAndView save(
            Actor actor,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String rhythm) {
        var wanted = MailAddress.read(address);
        var often = rhythm(rhythm);
        if (wanted.isEmpty() && !address.isBlank() || often.isEmpty()) {
            var typed = new Typed(address, rhythm, !address.isBlank() && wanted.isEmpty());
            var answer = new ModelAndView("tasks/notices", "page", page(actor, typed, null));
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return answer;
        }
        var outcome = wishes.save(actor, wanted, often.get(), Words.language());
        return new ModelAndView("redirect:/work/notices?saved=" + outcome.name());
    }

    @PostMapping("/work/notices/calendar")
    ModelAndView calendar(Actor actor, @RequestParam(name = "do", defaultValue = "") String what) {
        if (what.equals("close")) {
            feeds.close(actor);
            return new ModelAndView("redirect:/work/notices?saved=closed#calendar");
        }
        feeds.renew(actor);
        return new ModelAndView("redirect:/work/notices?saved=renewed#calendar");
    }

    private WishPage page(Actor actor, Typed typed, @Nullable Said said) {
        var wish = wishes.of(actor);
        var calendar = feeds.secret(actor).map(secret -> site.in(Words.language(), "/calendar/" + secret + ".ics"));
        return new WishPage(typed, wish.address(), wish.asked(), calendar.orElse(null), said);
    }

    private static Optional<Rhythm> rhythm(String typed) {
        return Arrays.stream(Rhythm.values())
                .filter(rhythm -> rhythm.name().equals(typed))
                .findFirst();
    }

    private static @Nullable Said said(String saved) {
        if (!Words.has("tasks.wish.saved." + saved)) {
            return null;
        }
        var warns = saved.equals(Outcome.TOO_MANY.name());
        return new Said(warns ? "warning" : "success", Words.t("tasks.wish.saved." + saved));
    }
}
