package musubi.exchange.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.exchange.Entries;
import musubi.exchange.Entry;
import musubi.exchange.Statement;
import musubi.exchange.Statement.Part;
import musubi.exchange.desk.InquiryDesk;
import musubi.exchange.handover.Handovers;
import musubi.exchange.referral.Referral;
import musubi.exchange.referral.ReferralDesk;
import musubi.exchange.web.HandoverPages.Case;
import musubi.exchange.web.HandoverPages.Course;
import musubi.exchange.web.HandoverPages.PackPage;
import musubi.exchange.web.HandoverPages.Thing;
import musubi.exchange.web.HandoverPages.Things;
import musubi.exchange.wording.Folded;
import musubi.pages.Dates;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// 引き継ぎ書: puts the memory of all cases together, as far as its reader may know of it, for printing.
@Component
class Packs {

    private final HandoverWords words;
    private final Entries entries;
    private final InquiryDesk inquiries;
    private final ReferralDesk referrals;
    private final Clock clock;

    Packs(HandoverWords words, Entries entries, InquiryDesk inquiries, ReferralDesk referrals, Clock clock) {
        this.words = words;
        this.entries = entries;
        this.inquiries = inquiries;
        this.referrals = referrals;
        this.clock = clock;
    }

    /// Before anything is handed over.
    PackPage of(Actor actor, UUID account, String name) {
        var things = words.of(actor, account);
        return new PackPage(
                "/handover/" + account,
                name,
                Dates.day(clock.instant()),
                null,
                null,
                cases(actor, things),
                courses(actor, things),
                things);
    }

    /// Of what was handed over.
    PackPage of(Actor actor, Handovers.Seen seen, String by) {
        var made = seen.made();
        var things = words.of(actor, made.account(), seen.subjects(true), seen.subjects(false));
        return new PackPage(
                "/handovers/" + made.id(),
                made.name(),
                Dates.day(clock.instant()),
                by,
                made.words(),
                cases(actor, things),
                courses(actor, things),
                things);
    }

    private List<Case> cases(Actor actor, Things things) {
        var needs = ids(things.inquiries());
        var texts = entries.whole(actor, needs);
        var courses = inquiries.courses(actor, needs);
        return things.inquiries().stream()
                .flatMap(thing -> {
                    var need = UUID.fromString(thing.id());
                    return Stream.ofNullable(courses.get(need)).map(course -> one(thing, course, texts.get(need)));
                })
                .toList();
    }

    private static List<UUID> ids(List<Thing> things) {
        return things.stream().map(thing -> UUID.fromString(thing.id())).toList();
    }

    private static Case one(Thing thing, InquiryDesk.Course course, @Nullable Entry need) {
        var known = Optional.ofNullable(need);
        return new Case(
                thing,
                course.desk().in(Shown.reader()),
                Words.t(course.channel().key()),
                text(known, Part.SUMMARY),
                text(known, Part.CONTACT),
                course.events().stream().map(Turns::happening).toList());
    }

    private static @Nullable String text(Optional<Entry> entry, Part part) {
        return entry.flatMap(found -> found.statementFor(part, Shown.reader()))
                .map(Statement::text)
                .map(text -> Folded.of(text).own())
                .orElse(null);
    }

    private List<Course> courses(Actor actor, Things things) {
        var histories = referrals.histories(actor, ids(things.introductions()));
        return things.introductions().stream()
                .map(thing -> {
                    var history = histories.getOrDefault(UUID.fromString(thing.id()), List.of());
                    return new Course(
                            thing,
                            letters(history),
                            history.stream().map(ReferralForms::happening).toList());
                })
                .toList();
    }

    /// When the letters went out.
    private static @Nullable String letters(List<ReferralDesk.Event> history) {
        return history.stream()
                .filter(event -> event.state() == Referral.State.SENT)
                .findFirst()
                .map(event -> Words.t("exchange.handover.letters", Dates.day(event.at())))
                .orElse(null);
    }
}
