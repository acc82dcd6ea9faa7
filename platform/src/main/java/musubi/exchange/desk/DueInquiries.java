package musubi.exchange.desk;

import java.util.List;
import musubi.access.Actor;
import musubi.exchange.Inquiries;
import musubi.kernel.Bilingual;
import musubi.kernel.Language;
import musubi.pages.Words;
import musubi.tasks.DueDate;
import musubi.tasks.DueSource;
import org.springframework.stereotype.Component;

/// Puts the days by which somebody promised the next step into their calendar.
@Component
class DueInquiries implements DueSource {

    private final Inquiries inquiries;

    DueInquiries(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public List<DueDate> due(Actor actor) {
        return inquiries.own(actor).stream().map(DueInquiries::date).toList();
    }

    private static DueDate date(Inquiries.Line line) {
        return new DueDate("inquiry:" + line.need(), new DueDate.AtMoment(line.due()), words(line), null, line.url());
    }

    private static Bilingual words(Inquiries.Line line) {
        return new Bilingual(in(Language.JA, line), in(Language.EN, line));
    }

    private static String in(Language language, Inquiries.Line line) {
        var title = line.title();
        return Words.in(
                language,
                "exchange.notice.due." + line.state(),
                title == null ? Words.in(language, "exchange.notice.untold") : title.in(language));
    }
}
