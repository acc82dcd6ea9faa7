package musubi.exchange.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.exchange.Referrals;
import musubi.exchange.ResearchOf;
import musubi.exchange.handover.InHand;
import musubi.exchange.web.EntryPages.Link;
import musubi.exchange.web.HandoverPages.Thing;
import musubi.exchange.web.HandoverPages.Things;
import musubi.exchange.web.HandoverPages.Tie;
import musubi.kernel.Bilingual;
import musubi.pages.Dates;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts what somebody has in hand into words.
@Component
class HandoverWords {

    private final InHand inHand;
    private final List<ResearchOf> research;

    HandoverWords(InHand inHand, List<ResearchOf> research) {
        this.inHand = inHand;
        this.research = research;
    }

    /// All that is open with somebody.
    Things of(Actor actor, UUID account) {
        return things(
                actor,
                inHand.cases(actor, account),
                inHand.introductions(actor, account),
                inHand.ties(actor, account, List.of()));
    }

    /// What was handed over, as it stands now.
    Things of(Actor actor, UUID account, List<UUID> needs, List<UUID> introductions) {
        return things(
                actor,
                inHand.cases(actor, needs),
                inHand.introductions(actor, introductions),
                inHand.ties(actor, account, introductions));
    }

    private Things things(
            Actor actor, List<InHand.Case> cases, List<Referrals.Line> introductions, List<InHand.Tie> ties) {
        return new Things(
                cases.stream().map(HandoverWords::thing).toList(),
                introductions.stream().map(HandoverWords::thing).toList(),
                research(
                        actor,
                        introductions.stream()
                                .filter(one -> one.state().equals("JOINT_RESEARCH"))
                                .map(Referrals.Line::need)
                                .distinct()
                                .toList()),
                ties.stream()
                        .map(tie -> new Tie(party(tie.one()), party(tie.other()), tie.times(), Dates.day(tie.last())))
                        .toList());
    }

    private List<Link> research(Actor actor, List<UUID> needs) {
        if (needs.isEmpty()) {
            return List.of();
        }
        var found = research.stream().map(source -> source.needs(actor, needs)).toList();
        return needs.stream()
                .flatMap(need -> found.stream().flatMap(lines -> Stream.ofNullable(lines.get(need))))
                .map(line -> new Link(line.title().in(Shown.reader()), line.url()))
                .toList();
    }

    private static Thing thing(InHand.Case one) {
        var state = one.state().toLowerCase(Locale.ROOT);
        var due = one.due();
        return new Thing(
                one.need().toString(),
                title(one.title()),
                one.url(),
                Words.t("exchange.inquiry.state." + state),
                due == null
                        ? null
                        : Words.t("exchange.handover.due", Words.t("exchange.inquiry.due." + state), Dates.day(due)),
                one.note(),
                List.of(),
                null);
    }

    private static Thing thing(Referrals.Line one) {
        return new Thing(
                one.id().toString(),
                Words.t("exchange.handover.pair", title(one.title()), title(one.partner())),
                one.url(),
                Words.t("exchange.referral.state." + one.state().toLowerCase(Locale.ROOT)),
                waits(one),
                null,
                List.of(),
                null);
    }

    private static @Nullable String waits(Referrals.Line one) {
        var whom = one.waitsFor();
        return whom == null
                ? null
                : Words.t("exchange.handover.waits." + whom.toLowerCase(Locale.ROOT), Dates.day(one.since()));
    }

    private static String title(@Nullable Bilingual title) {
        return title == null ? Words.t("exchange.notice.untold") : title.in(Shown.reader());
    }

    private static String party(@Nullable Bilingual name) {
        return name == null ? Words.t("exchange.handover.unnamed") : name.in(Shown.reader());
    }
}
