package musubi.portal.terms;

import static musubi.pages.Words.t;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import musubi.access.Actor;
import musubi.exchange.Entries;
import musubi.exchange.EntryKind;
import musubi.exchange.Matches;
import musubi.exchange.Matches.Item;
import musubi.exchange.Wanted;
import musubi.pages.Words;
import musubi.portal.terms.TermPages.Count;
import musubi.portal.terms.TermPages.Link;
import musubi.portal.terms.TermPages.NeedChange;
import musubi.portal.terms.TermPages.Outlook;
import musubi.search.Trial;
import musubi.search.Trials;
import musubi.search.terms.Proposal;
import org.springframework.stereotype.Component;

/// Looks at what a term would change before it is added: who says its names, and which open needs would get other first
/// partners. It looks at so many and for so long, and says so.
@Component
class LookAhead {

    private static final Set<String> PARTNERS = Set.of("seed", "organisation");
    private static final int NEEDS = 200;
    private static final int SHOWN = 10;
    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();
    private static final int WAIT_IN_SECONDS = 20;

    private final Trials trials;
    private final Matches matches;
    private final Entries entries;
    /// A trial takes memory and both cores: one at a time.
    private final Semaphore turn = new Semaphore(1);

    LookAhead(Trials trials, Matches matches, Entries entries) {
        this.trials = trials;
        this.matches = matches;
        this.entries = entries;
    }

    /// Empty when others are looking and would not be done soon.
    Optional<Outlook> of(Actor office, Proposal proposal) {
        if (!isMyTurn()) {
            return Optional.empty();
        }
        try (var trial = trials.of(office, proposal.lines(), PARTNERS)) {
            return Optional.of(outlook(office, trial));
        } finally {
            turn.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return turn.tryAcquire(WAIT_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Outlook outlook(Actor office, Trial trial) {
        var until = System.nanoTime() + PATIENCE;
        var before = matches.by(trial.before());
        var after = matches.by(trial.after());
        var changes = new ArrayList<NeedChange>();
        var looked = 0;
        var changed = 0;
        for (var need : entries.list(office, Wanted.all(EntryKind.NEED, NEEDS))) {
            if (looked > 0 && System.nanoTime() > until) {
                break;
            }
            looked++;
            var first = first(before, office, need);
            var then = first(after, office, need);
            if (!ids(first).equals(ids(then))) {
                changed++;
                if (changes.size() < SHOWN) {
                    var title = new Link(need.url(), need.title().in(Words.language()));
                    changes.add(Moves.of(title, first, then));
                }
            }
        }
        return new Outlook(counts(trial), sum(changed, looked), changes, limits(office, trial, looked, changed));
    }

    private static List<Item> first(Matches matches, Actor office, Entries.Line need) {
        return matches.forNeed(office, need.id(), Words.language(), Moves.FIRST).items();
    }

    private static List<Object> ids(List<Item> items) {
        return items.stream().<Object>map(Item::id).toList();
    }

    private static List<Count> counts(Trial trial) {
        return trial.looked().stream()
                .filter(kind -> Words.has("portal.kinds." + kind.kind()))
                .map(kind -> new Count(
                        t("portal.kinds." + kind.kind()), kind.saying().size(), kind.records()))
                .toList();
    }

    private static String sum(int changed, int looked) {
        return changed == 0 ? t("portal.terms.ahead.none", looked) : t("portal.terms.ahead.some", looked, changed);
    }

    private List<String> limits(Actor office, Trial trial, int looked, int changed) {
        var limits = new ArrayList<String>();
        var all = entries.count(office, Wanted.all(EntryKind.NEED, 0));
        if (looked < all) {
            limits.add(t("portal.terms.ahead.limit.needs", looked, all));
        }
        if (changed > SHOWN) {
            limits.add(t("portal.terms.ahead.limit.shown", SHOWN));
        }
        if (trial.looked().stream().anyMatch(kind -> !kind.all())) {
            limits.add(t("portal.terms.ahead.limit.records", Trials.MOST));
        }
        limits.add(t("portal.terms.ahead.limit.reader"));
        return limits;
    }
}
