package musubi.tasks.feed;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import musubi.pages.NotThere;
import musubi.pages.Words;
import musubi.tasks.DueDate;
import musubi.tasks.DueSource;
import musubi.tasks.feed.CalendarText.Site;
import musubi.tasks.mail.SiteAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The calendar behind a secret address, for programs that cannot sign in.
@Controller
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeeds feeds;
    private final ObjectProvider<DueSource> sources;
    private final SiteAddress site;
    private final Clock clock;

    CalendarController(CalendarFeeds feeds, ObjectProvider<DueSource> sources, SiteAddress site, Clock clock) {
        this.feeds = feeds;
        this.sources = sources;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<String> calendar(@PathVariable String secret) {
        var actor = feeds.reader(secret).orElseThrow(() -> new NotThere("calendar"));
        List<DueDate> dates = sources.orderedStream()
                .flatMap(source -> source.due(actor).stream())
                .toList();
        var language = Words.language();
        var place = new Site(Words.t("tasks.calendar.name"), site.in(language, ""), site.host());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("Content-Disposition", "inline; filename=\"musubi.ics\"")
                .header("X-Robots-Tag", "noindex")
                .body(CalendarText.of(place, dates, language, clock.instant()));
    }
}
