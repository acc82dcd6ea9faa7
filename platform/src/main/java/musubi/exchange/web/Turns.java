package musubi.exchange.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.exchange.Entry;
import musubi.exchange.desk.Desk;
import musubi.exchange.desk.Desks;
import musubi.exchange.desk.Inquiry;
import musubi.exchange.desk.InquiryDesk;
import musubi.exchange.web.DeskPages.Post;
import musubi.exchange.web.DeskPages.Steps;
import musubi.exchange.web.DeskPages.Turn;
import musubi.exchange.web.Shown.Happening;
import musubi.pages.Dates;
import musubi.pages.Option;
import musubi.pages.Words;
import org.springframework.stereotype.Component;

/// Puts into words whose turn it is with a need, for those who may know.
@Component
class Turns {

    private final InquiryDesk inquiries;
    private final Desks desks;

    Turns(InquiryDesk inquiries, Desks desks) {
        this.inquiries = inquiries;
        this.desks = desks;
    }

    Optional<Turn> of(Actor actor, Entry need) {
        return inquiries.find(actor, need.id()).map(seen -> turn(actor, need, seen));
    }

    private Turn turn(Actor actor, Entry need, InquiryDesk.Seen seen) {
        var inquiry = seen.inquiry();
        var due = inquiry.times().due();
        var ended = inquiry.ended();
        return new Turn(
                need.url(),
                inquiry.state().name().toLowerCase(Locale.ROOT),
                new Post(
                        seen.desk().in(Shown.reader()),
                        seen.owner(),
                        Words.t(inquiry.channel().key())),
                due == null ? null : Dates.day(due),
                seen.late(),
                ended == null
                        ? null
                        : Words.t("exchange.inquiry.end." + ended.name().toLowerCase(Locale.ROOT)),
                steps(actor, seen),
                seen.events().reversed().stream().map(Turns::happening).toList(),
                null);
    }

    private Steps steps(Actor actor, InquiryDesk.Seen seen) {
        if (!seen.mayMove()) {
            return new Steps(false, 0, List.of(), List.of());
        }
        var here = seen.inquiry().post().desk();
        return new Steps(
                true,
                seen.inquiry().version(),
                desks.open(actor).stream()
                        .filter(desk -> !desk.id().equals(here))
                        .map(Turns::option)
                        .toList(),
                Option.of("exchange.inquiry.end.", Inquiry.End.values(), ""));
    }

    private static Option option(Desk desk) {
        return new Option(desk.id().toString(), desk.name().in(Shown.reader()), false);
    }

    static Happening happening(InquiryDesk.Event event) {
        var reason = event.reason();
        var what = Words.t("exchange.inquiry.event." + event.what().toLowerCase(Locale.ROOT));
        var said = event.what().equals("ENDED") && reason != null
                ? what
                        + Words.t(
                                "exchange.referral.because",
                                Words.t("exchange.inquiry.end." + reason.toLowerCase(Locale.ROOT)))
                : what;
        var who = Stream.of(event.desk().in(Shown.reader()), event.owner() == null ? "" : event.owner())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(Words.t("exchange.inquiry.at")));
        return new Happening(Dates.moment(event.at()), said, who, event.note());
    }
}
