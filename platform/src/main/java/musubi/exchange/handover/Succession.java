package musubi.exchange.handover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who gets what when somebody leaves. Pure: whatever it decides, each thing has one taker, or is named as having none.
final class Succession {

    private final List<Colleague> colleagues;

    /// @param colleagues those who may take something over
    Succession(Collection<Colleague> colleagues) {
        this.colleagues = List.copyOf(colleagues);
    }

    enum Kind {
        INQUIRY,
        REFERRAL
    }

    /// One thing in hand.
    ///
    /// @param need the need it is about
    /// @param desk where it lies; an introduction lies at none
    record Item(
            Kind kind,
            UUID id,
            UUID community,
            UUID need,
            @Nullable UUID desk) {}

    /// Somebody in office in a community.
    ///
    /// @param desks at which a seat is held
    record Colleague(UUID account, UUID community, Set<UUID> desks, int load) {}

    /// What comes of it.
    ///
    /// @param takers by thing
    /// @param untaken those for which there is nobody
    /// @param wrong those for which somebody was chosen who cannot take them
    record Plan(Map<Item, UUID> takers, List<Item> untaken, Set<UUID> wrong) {

        boolean isWhole() {
            return untaken.isEmpty() && wrong.isEmpty();
        }
    }

    /// As somebody wishes: one for all, and for single things another one.
    Plan wished(List<Item> items, @Nullable UUID forAll, Map<UUID, UUID> single) {
        var takers = new LinkedHashMap<Item, UUID>();
        var untaken = new ArrayList<Item>();
        var wrong = new HashSet<UUID>();
        for (var item : items) {
            var own = single.get(item.id());
            var taker = own == null ? forAll : own;
            if (taker != null && mayTake(taker, item.community())) {
                takers.put(item, taker);
            } else if (own != null) {
                wrong.add(item.id());
            } else {
                untaken.add(item);
            }
        }
        return new Plan(takers, untaken, wrong);
    }

    /// By turn: whoever sits at its desk comes first, then whoever has least; an introduction goes with its need.
    Plan byTurn(List<Item> items) {
        var takers = new LinkedHashMap<Item, UUID>();
        var untaken = new ArrayList<Item>();
        var given = new HashMap<UUID, Integer>();
        var ofNeed = new HashMap<UUID, UUID>();
        for (var item : items.stream().sorted(Comparator.comparing(Item::kind)).toList()) {
            var taker = Optional.ofNullable(ofNeed.get(item.need()))
                    .filter(account -> mayTake(account, item.community()))
                    .or(() -> next(item, given));
            taker.ifPresentOrElse(
                    account -> {
                        takers.put(item, account);
                        ofNeed.put(item.need(), account);
                        given.merge(account, 1, Integer::sum);
                    },
                    () -> untaken.add(item));
        }
        return new Plan(takers, untaken, Set.of());
    }

    boolean mayTake(UUID account, UUID community) {
        return colleagues.stream()
                .anyMatch(
                        one -> one.account().equals(account) && one.community().equals(community));
    }

    private Optional<UUID> next(Item item, Map<UUID, Integer> given) {
        return colleagues.stream()
                .filter(one -> one.community().equals(item.community()))
                .min(Comparator.comparing((Colleague one) -> !sitsAt(one, item.desk()))
                        .thenComparing(one -> one.load() + given.getOrDefault(one.account(), 0))
                        .thenComparing(Colleague::account))
                .map(Colleague::account);
    }

    private static boolean sitsAt(Colleague one, @Nullable UUID desk) {
        return desk != null && one.desks().contains(desk);
    }
}
