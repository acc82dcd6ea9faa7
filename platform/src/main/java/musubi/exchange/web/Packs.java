package musubi.exchange.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
        return things.inquiries().stream()
                .flatMap(thing -> one(actor, thing).stream())
                .toList();
    }

    private Optional<Case> one(Actor actor, Thing thing) {
        var need = UUID.fromString(thing.id());
        var entry = entries.find(actor, need);
        return inquiries
                .find(actor, need)
                .map(seen -> new Case(
                        thing,
                        seen.desk().in(Shown.reader()),
                        Words.t(seen.inquiry().channel().key()),
                        text(entry, Part.SUMMARY),
                        text(entry, Part.CONTACT),
                        seen.events().stream().map(Turns::happening).toList()));
    }

    private static @Nullable String text(Optional<Entry> entry, Part part) {
        return entry.flatMap(found -> found.statementFor(part, Shown.reader()))
                .map(Statement::text)
                .map(text -> Folded.of(text).own())
                .orElse(null);
    }

    private List<Course> courses(Actor actor, Things things) {
        return things.introductions().stream()
                .flatMap(thing -> referrals.find(actor, UUID.fromString(thing.id())).stream()
                        .map(seen -> new Course(
                                thing,
                                letters(seen),
                                seen.events().stream()
                                        .map(ReferralForms::happening)
                                        .toList())))
                .toList();
    }

    /// When the letters went out.
    private static @Nullable String letters(ReferralDesk.Seen seen) {
        return seen.events().stream()
                .filter(event -> event.state() == Referral.State.SENT)
                .findFirst()
                .map(event -> Words.t("exchange.handover.letters", Dates.day(event.at())))
                .orElse(null);
    }
}
