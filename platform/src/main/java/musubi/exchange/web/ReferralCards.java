package musubi.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.exchange.Entries;
import musubi.exchange.Entry;
import musubi.exchange.referral.Agreement;
import musubi.exchange.referral.Agreements;
import musubi.exchange.referral.Referral;
import musubi.exchange.referral.Referral.Side;
import musubi.exchange.referral.ReferralDesk;
import musubi.exchange.web.EntryPages.Link;
import musubi.exchange.web.ReferralPages.Asker;
import musubi.exchange.web.ReferralPages.Doing;
import musubi.exchange.web.ReferralPages.Letter;
import musubi.exchange.web.ReferralPages.Notice;
import musubi.exchange.web.ReferralPages.Paper;
import musubi.exchange.web.ReferralPages.PaperForm;
import musubi.exchange.web.ReferralPages.ReferralPage;
import musubi.network.OrganisationId;
import musubi.network.Organisations;
import musubi.pages.Answers;
import musubi.pages.Checked.Problem;
import musubi.pages.Dates;
import musubi.pages.Option;
import musubi.pages.Problems;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the page of an introduction together, for one viewer.
@Component
class ReferralCards {

    private final Entries entries;
    private final Organisations organisations;
    private final Agreements agreements;

    ReferralCards(Entries entries, Organisations organisations, Agreements agreements) {
        this.entries = entries;
        this.organisations = organisations;
        this.agreements = agreements;
    }

    /// What was typed about a paper and not taken.
    record Typed(Answers answers, Map<String, Problem> problems) {

        static final Typed NOTHING = new Typed(Answers.NONE, Map.of());
    }

    ReferralPage page(Actor actor, ReferralDesk.Seen seen, @Nullable Notice notice, Typed typed) {
        var need = entries.find(actor, seen.referral().core().need());
        var partner = seen.line().partner();
        return new ReferralPage(
                seen.line().url(),
                need.map(n -> new Link(n.title(Shown.reader()), n.url())).orElse(null),
                partner == null ? null : partner.in(Shown.reader()),
                seen.referral().state().name().toLowerCase(Locale.ROOT),
                TieLine.of(seen.line(), need.map(Entry::url).orElse(null)),
                asker(actor, seen),
                Stream.of(Side.values()).flatMap(side -> letter(seen, side)).toList(),
                agreements.of(actor, seen.referral().core().id()).stream()
                        .map(ReferralCards::paper)
                        .toList(),
                seen.events().reversed().stream().map(ReferralForms::happening).toList(),
                coordinates(actor, seen) ? ReferralForms.then(seen.referral()) : List.of(),
                doing(actor, seen, notice, typed));
    }

    private Asker asker(Actor actor, ReferralDesk.Seen seen) {
        var parties = seen.referral().core().parties();
        var owner = parties.needOwner();
        var known = owner == null
                ? null
                : organisations.byIds(actor, Set.of(new OrganisationId(owner))).values().stream()
                        .map(o -> new Link(o.name().in(Shown.reader()), "/organisations/" + o.slug()))
                        .findFirst()
                        .orElse(null);
        return new Asker(known, known == null && parties.needVeiled(), seen.contact());
    }

    private static Paper paper(Agreement agreement) {
        var withdrawn = agreement.withdrawnAt();
        return new Paper(
                agreement.id().toString(),
                agreement.kind().name().toLowerCase(Locale.ROOT),
                Dates.day(agreement.day()),
                agreement.words(),
                withdrawn == null ? null : Words.t("exchange.agreement.until", Dates.day(withdrawn)));
    }

    private static Stream<Letter> letter(ReferralDesk.Seen seen, Side side) {
        var text = seen.letters().get(side);
        return text == null
                ? Stream.empty()
                : Stream.of(new Letter(side.name().toLowerCase(Locale.ROOT), text, answered(seen.referral(), side)));
    }

    private static String answered(Referral referral, Side side) {
        var key = switch (referral) {
            case Referral.Sent(var _, var need, var partner) ->
                (side == Side.NEED ? need : partner) ? "yes" : "waiting";
            case Referral.Introduced _, Referral.Met _, Referral.JointResearch _ -> "yes";
            case Referral.Declined(var _, var by, var _) -> by == side ? "no" : "over";
            case Referral.Proposed _, Referral.Closed _, Referral.Withdrawn _ -> "over";
        };
        return Words.t("exchange.answer." + key);
    }

    private static boolean coordinates(Actor actor, ReferralDesk.Seen seen) {
        return actor.coordinates().contains(seen.referral().core().community());
    }

    private static Doing doing(Actor actor, ReferralDesk.Seen seen, @Nullable Notice notice, Typed typed) {
        var coordinates = coordinates(actor, seen);
        var open = seen.referral() instanceof Referral.Sent(var _, var need, var partner)
                ? open(need, partner)
                : List.<Side>of();
        var mine = open.stream()
                .filter(side -> coordinates || side == seen.side())
                .map(side -> side.name().toLowerCase(Locale.ROOT))
                .toList();
        return new Doing(
                mine,
                coordinates && seen.side() == null,
                coordinates ? steps(seen.referral()) : List.of(),
                Option.of("exchange.decline.", Referral.Reason.values(), ""),
                coordinates && (isUnderWay(seen.referral()) || !typed.problems().isEmpty()) ? papers(typed) : null,
                notice);
    }

    private static boolean isUnderWay(Referral referral) {
        return switch (referral) {
            case Referral.Introduced _, Referral.Met _, Referral.JointResearch _ -> true;
            case Referral.Proposed _, Referral.Sent _, Referral.Declined _, Referral.Closed _, Referral.Withdrawn _ ->
                false;
        };
    }

    private static PaperForm papers(Typed typed) {
        return new PaperForm(
                typed.answers(),
                new Problems(typed.problems()),
                Option.of(
                        "exchange.agreement.kind.",
                        Agreement.Kind.values(),
                        typed.answers().text("kind")));
    }

    private static List<Side> open(boolean need, boolean partner) {
        var open = new ArrayList<Side>();
        if (!need) {
            open.add(Side.NEED);
        }
        if (!partner) {
            open.add(Side.PARTNER);
        }
        return open;
    }

    private static List<String> steps(Referral referral) {
        return switch (referral) {
            case Referral.Proposed _ -> List.of("send", "withdraw");
            case Referral.Sent _ -> List.of("withdraw");
            case Referral.Introduced _ -> List.of("met", "research", "close", "withdraw");
            case Referral.Met _ -> List.of("research", "close");
            case Referral.JointResearch _ -> List.of("close");
            case Referral.Declined _, Referral.Closed _, Referral.Withdrawn _ -> List.of();
        };
    }
}
