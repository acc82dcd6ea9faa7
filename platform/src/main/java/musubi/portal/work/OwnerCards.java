package musubi.portal.work;

import static musubi.pages.Words.t;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import musubi.access.Actor;
import musubi.exchange.Entries;
import musubi.exchange.Entry.State;
import musubi.exchange.EntryKind;
import musubi.kernel.Bilingual;
import musubi.pages.Words;
import musubi.portal.work.OwnReferrals.Own;
import musubi.portal.work.WorkPage.Card;
import musubi.portal.work.WorkPage.Chip;
import musubi.portal.work.WorkPage.Row;
import musubi.portal.work.WorkPage.Seed;
import musubi.portal.work.WorkPage.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a small firm or a laboratory has here: one card a need, saying what happened and what to do.
@Component
class OwnerCards {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Entries entries;
    private final OwnReferrals referrals;

    OwnerCards(Entries entries, OwnReferrals referrals) {
        this.entries = entries;
        this.referrals = referrals;
    }

    WorkPage.Own of(Actor actor, Days days) {
        var mine = entries.mine(actor);
        var introductions = referrals.of(actor);
        var latest = latest(introductions);
        var cards = new ArrayList<Card>();
        for (var line : mine) {
            if (line.kind() == EntryKind.NEED) {
                cards.add(card(line, latest.get(line.id()), days, cards.isEmpty()));
            }
        }
        return new WorkPage.Own(
                List.copyOf(cards),
                introductions.stream()
                        .filter(own -> !own.onNeedSide() && own.waitsForMe())
                        .map(own -> asked(own, days, cards.isEmpty()))
                        .toList(),
                mine.stream()
                        .filter(line -> line.kind() == EntryKind.SEED)
                        .map(OwnerCards::seed)
                        .toList());
    }

    private static Map<UUID, Own> latest(List<Own> introductions) {
        var latest = new HashMap<UUID, Own>();
        introductions.stream().filter(Own::onNeedSide).forEach(own -> latest.putIfAbsent(own.need(), own));
        return latest;
    }

    private static Card card(Entries.Line need, @Nullable Own introduction, Days days, boolean first) {
        var key = key(need.state(), introduction);
        var partner = introduction == null ? null : introduction.partner();
        return new Card(
                new Chip(chip(key), t("portal.card.chip." + key)),
                t("portal.card.since", days.day(need.createdAt())),
                shown(need.title()),
                need.url(),
                t("portal.card.text." + key, shown(partner)),
                introduction == null || need.state() != State.OPEN
                        ? null
                        : new Step(
                                introduction.address(),
                                t(introduction.waitsForMe() ? "portal.card.answer" : "portal.card.see"),
                                first && introduction.waitsForMe()),
                Path.of(need.state(), introduction == null ? null : introduction.state()));
    }

    /// Names what happened last, as the message files know it.
    private static String key(State need, @Nullable Own introduction) {
        if (need != State.OPEN) {
            return need.name().toLowerCase(Locale.ROOT);
        }
        if (introduction == null) {
            return "looking";
        }
        return switch (introduction.state()) {
            case "SENT" -> introduction.answered() ? "answered" : "asked";
            case "INTRODUCED" -> "introduced";
            case "MET" -> "met";
            case "JOINT_RESEARCH" -> "research";
            case "CLOSED" -> "finished";
            case "DECLINED", "WITHDRAWN" -> "again";
            default -> "looking";
        };
    }

    private static String chip(String key) {
        return switch (key) {
            case "introduced", "met", "research", "finished" -> "done";
            case "closed", "withdrawn" -> "closed";
            default -> "waiting";
        };
    }

    private static Row asked(Own own, Days days, boolean first) {
        return new Row(
                days.since(own.since(), WEEK),
                shown(own.needTitle()),
                own.address(),
                t("portal.card.partner", shown(own.partner())),
                t("portal.card.answer"),
                first);
    }

    private static Seed seed(Entries.Line line) {
        return new Seed(
                shown(line.title()),
                line.url(),
                t("portal.work.seed." + line.state().name().toLowerCase(Locale.ROOT)));
    }

    private static String shown(@Nullable Bilingual words) {
        return words == null ? t("portal.work.hidden") : words.in(Words.language());
    }
}
