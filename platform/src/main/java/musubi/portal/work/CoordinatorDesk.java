package musubi.portal.work;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.exchange.Inquiries;
import musubi.exchange.Referrals;
import musubi.pages.Pager;
import musubi.portal.work.DeskOrder.Part;
import musubi.portal.work.DeskOrder.Waiting;
import musubi.portal.work.WorkPage.Desk;
import musubi.portal.work.WorkPage.Listing;
import musubi.tasks.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The desk of a coordinator or a community office: the first of each part, or one part page by page.
@Component
class CoordinatorDesk {

    private static final int FIRST = 30;
    private static final int ON_A_PAGE = 50;

    private final Inquiries inquiries;
    private final Referrals referrals;
    private final Notices notices;

    CoordinatorDesk(Inquiries inquiries, Referrals referrals, Notices notices) {
        this.inquiries = inquiries;
        this.referrals = referrals;
        this.notices = notices;
    }

    /// @param list the part that is wanted alone, as the address names it
    /// @param page which page of it
    Desk of(Actor actor, Days days, @Nullable String list, @Nullable String page) {
        var order = DeskOrder.of(referrals.turns(actor), inquiries.turns(actor), days.endOfToday());
        var opened = Part.of(list);
        var shown = new EnumMap<Part, List<Waiting>>(Part.class);
        for (var part : opened.map(List::of).orElseGet(() -> List.of(Part.values()))) {
            var all = order.in(part);
            shown.put(part, opened.isPresent() ? pager(part, all, page).of(all, ON_A_PAGE) : first(all));
        }
        var words = words(actor, days, shown);
        var listings = new ArrayList<Listing>();
        shown.forEach((part, waiting) -> listings.add(new Listing(
                part.key(), order.in(part).size(), words.rows(waiting), pager(part, order.in(part), page))));
        return new Desk(
                withFirst(listings),
                opened.map(Part::key).orElse(null),
                order.in(Part.DUE).isEmpty(),
                notices.unread(actor));
    }

    private static Pager pager(Part part, List<Waiting> all, @Nullable String page) {
        return Pager.of(page, all.size(), ON_A_PAGE, "/work?list=" + part.key());
    }

    private static List<Waiting> first(List<Waiting> all) {
        return all.subList(0, Math.min(FIRST, all.size()));
    }

    private DeskWords words(Actor actor, Days days, Map<Part, List<Waiting>> shown) {
        var all = shown.values().stream().flatMap(List::stream).toList();
        var needs = all.stream().flatMap(CoordinatorDesk::need).toList();
        var introductions = all.stream().flatMap(CoordinatorDesk::introduction).toList();
        return new DeskWords(
                days,
                inquiries.lines(actor, needs.stream().map(Inquiries.Turn::need).toList()),
                referrals.lines(
                        actor, introductions.stream().map(Referrals.Turn::id).toList()));
    }

    private static Stream<Inquiries.Turn> need(Waiting waiting) {
        return waiting instanceof Waiting.OfInquiry(var turn) ? Stream.of(turn) : Stream.empty();
    }

    private static Stream<Referrals.Turn> introduction(Waiting waiting) {
        return waiting instanceof Waiting.OfIntroduction(var turn) ? Stream.of(turn) : Stream.empty();
    }

    /// The button of the very first row is the filled one, where that is something to do.
    private static List<Listing> withFirst(List<Listing> listings) {
        Optional<Listing> leading = listings.stream()
                .filter(listing -> !listing.rows().isEmpty())
                .findFirst()
                .filter(listing ->
                        listing.key().equals(Part.DUE.key()) || listing.key().equals(Part.FRESH.key()));
        return listings.stream()
                .map(listing -> leading.filter(listing::equals).isPresent() ? listing.withFirst() : listing)
                .toList();
    }
}
