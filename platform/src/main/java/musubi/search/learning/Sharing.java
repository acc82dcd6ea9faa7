package musubi.search.learning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import musubi.search.learning.Exposure.Account;
import musubi.search.learning.Exposure.Group;
import musubi.search.learning.Shortlist.Candidate;

/// Lets those rise in one list who are owed attention.
final class Sharing {

    /// What a list owes a group by its number, and what it would have had in it without learning.
    private record Due(double byNumber, double atFirst) {}

    private final List<Candidate> order;
    private final int shown;
    private final Exposure before;
    private final Map<Group, Due> due = new EnumMap<>(Group.class);

    Sharing(List<Candidate> byChance, int shown, Exposure before) {
        this.order = new ArrayList<>(byChance);
        this.shown = Math.min(shown, byChance.size());
        this.before = before;
        var atFirst = Shortlist.sorted(byChance, Candidate::chanceAtFirst);
        for (var group : Group.values()) {
            due.put(group, new Due(byNumber(group), received(group, atFirst)));
        }
    }

    List<Candidate> order() {
        return order;
    }

    Exposure after() {
        var accounts = new EnumMap<Group, Account>(Group.class);
        due.keySet().forEach(group -> accounts.put(group, account(group)));
        return new Exposure(accounts);
    }

    void share() {
        for (int place = 1; place < order.size(); place++) {
            var owed = owed(order.get(place));
            if (owed > 0) {
                order.add(higher(place, owed), order.remove(place));
            }
        }
    }

    /// The lowest place that gives what is owed, or else the highest that may be given.
    private int higher(int from, double owed) {
        var to = from;
        while (to > 0 && mayPass(order.get(from), order.get(to - 1)) && attention(to) - attention(from) < owed) {
            to--;
        }
        return to < shown ? to : from;
    }

    private boolean mayPass(Candidate candidate, Candidate other) {
        return candidate.chance() >= Shortlist.LEAST_SHARE * other.chance()
                && owed(other) <= 0
                && !other.groups().containsAll(candidate.groups());
    }

    private double owed(Candidate candidate) {
        return candidate.groups().stream()
                .mapToDouble(group -> account(group).owed())
                .max()
                .orElse(0);
    }

    /// The group's account if the list stayed as it stands.
    private Account account(Group group) {
        var now = due.getOrDefault(group, new Due(0, 0));
        return before.of(group).and(now.byNumber(), now.atFirst(), received(group, order));
    }

    /// The attention of the list, by the group's number among those who may come to be seen in it.
    private double byNumber(Group group) {
        if (shown == 0) {
            return 0;
        }
        var least = Shortlist.LEAST_SHARE * order.get(shown - 1).chance();
        var presentable = order.stream().filter(c -> c.chance() >= least).toList();
        var own = presentable.stream().filter(c -> c.groups().contains(group)).count();
        var whole = 0.0;
        for (int place = 0; place < shown; place++) {
            whole += attention(place);
        }
        return whole * own / presentable.size();
    }

    private double received(Group group, List<Candidate> list) {
        var received = 0.0;
        for (int place = 0; place < shown; place++) {
            received += list.get(place).groups().contains(group) ? attention(place) : 0;
        }
        return received;
    }

    private double attention(int place) {
        return place < shown ? Exposure.attention(place + 1) : 0;
    }
}
