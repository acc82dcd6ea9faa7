package musubi.search.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The best answers to a text, and what it is worth to resemble them: what they have in common is what the text is
/// about.
final class Company {

    private static final int MEMBERS = 8;
    private static final double WORTH = 2;

    private final Profiles profiles;
    private final double worth;
    private final Map<String, Double> members = new HashMap<>();
    private final Numbering terms = new Numbering();
    private double[] common = new double[256];
    private double all;

    /// The company of the best of these, which stand best first; `worth` is what full likeness to them would be worth.
    Company(List<Scored> bestFirst, Profiles profiles, double worth) {
        this.profiles = profiles;
        this.worth = WORTH * worth;
        bestFirst.stream().limit(MEMBERS).forEach(this::join);
        weigh(bestFirst);
    }

    /// The rarity of a word counts on both sides of each comparison.
    private void weigh(List<Scored> bestFirst) {
        var weighed = new boolean[terms.size()];
        for (var member : bestFirst.subList(0, Math.min(MEMBERS, bestFirst.size()))) {
            for (var term : member.item().terms()) {
                var number = terms.of(term);
                if (!weighed[number]) {
                    var rarity = profiles.rarity(member.item().language()).ofWord(term);
                    common[number] *= rarity * rarity;
                    weighed[number] = true;
                }
            }
        }
    }

    private void join(Scored member) {
        var item = member.item();
        var share = member.own() / profiles.length(item);
        for (int i = 0; i < item.terms().length; i++) {
            var number = terms.add(item.terms()[i]);
            if (number == common.length) {
                common = Arrays.copyOf(common, number * 2);
            }
            common[number] += share * Profiles.often(item.counts()[i]);
        }
        all += member.own();
        members.merge(item.id(), member.own(), Double::sum);
    }

    /// What likeness to them adds to an item. A member is compared with the others, not with itself.
    double worth(Shelved item) {
        double likeness = 0;
        for (int i = 0; i < item.terms().length; i++) {
            var number = terms.of(item.terms()[i]);
            if (number >= 0) {
                likeness += Profiles.often(item.counts()[i]) * common[number];
            }
        }
        var itself = members.getOrDefault(item.id(), 0.0);
        return all == 0 ? 0 : worth * Math.max(0, likeness / profiles.length(item) - itself) / all;
    }
}
