package musubi.search.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What an item leaves unsaid, but those say that are most like it among the best answers: a passage need not repeat
/// what the whole it belongs to is about. Items are alike by all the words that were not asked.
final class Kinship {

    /// The best answers among which kin is looked for, and those of them to whom it helps.
    private static final int KIN = 20;
    private static final int HELPED = 15;

    /// So much likeness to kin that says nothing stands against what kin says.
    private static final double DOUBT = 0.05;

    private final Asked asked;
    private final Profiles profiles;
    private final Numbering others = new Numbering();
    private double[] rarities = new double[1024];
    private final List<Member> kin;
    private final Map<Integer, Double> worth = new HashMap<>();

    /// @param says the words that are asked, by their numbers
    /// @param others its other words, by their numbers, and what each of them weighs
    private record Member(boolean[] says, int[] others, double[] weights) {}

    /// @param worth what all that is asked would be worth
    Kinship(List<Scored> bestFirst, Asked asked, Profiles profiles, double worth) {
        this.asked = asked;
        this.profiles = profiles;
        this.kin = bestFirst.stream()
                .limit(KIN)
                .map(member -> member(member.item()))
                .toList();
        var weights = new double[others.size()];
        for (int i = 0; i < Math.min(HELPED, kin.size()); i++) {
            this.worth.put(bestFirst.get(i).item().number(), worth * unsaid(kin.get(i), weights));
        }
    }

    private Member member(Shelved item) {
        var terms = item.terms();
        var says = new boolean[asked.parts().size()];
        var numbers = new int[terms.length];
        var weights = new double[terms.length];
        var found = 0;
        for (int i = 0; i < terms.length; i++) {
            var part = asked.parts().of(terms[i]);
            if (part >= 0) {
                says[part] = true;
            } else {
                numbers[found] = number(terms[i]);
                weights[found] = Profiles.often(item.counts()[i]) * rarities[numbers[found]] / profiles.length(item);
                found++;
            }
        }
        return new Member(says, Arrays.copyOf(numbers, found), weights);
    }

    private int number(int term) {
        var before = others.size();
        var number = others.add(term);
        if (number == before) {
            if (number == rarities.length) {
                rarities = Arrays.copyOf(rarities, number * 2);
            }
            rarities[number] = profiles.rarity(asked.language()).ofWord(term);
        }
        return number;
    }

    /// How much of what is asked its kin says and it does not, from 0 to 1.
    ///
    /// @param weights a place for what each other word weighs in the member: all 0, and so again afterwards
    private double unsaid(Member member, double[] weights) {
        IntStream.range(0, member.others().length).forEach(i -> weights[member.others()[i]] = member.weights()[i]);
        var said = new double[member.says().length];
        var all = DOUBT;
        for (var other : kin) {
            if (other != member) {
                var likeness = likeness(other, weights);
                all += likeness * likeness;
                for (int part = 0; part < said.length; part++) {
                    said[part] += other.says()[part] ? likeness * likeness : 0;
                }
            }
        }
        Arrays.stream(member.others()).forEach(number -> weights[number] = 0);
        double unsaid = 0;
        for (int wish = 0; wish < asked.wishes().size(); wish++) {
            var part = asked.byWish()[wish][0][0];
            if (!member.says()[part]) {
                unsaid += asked.wishes().get(wish).worth() * said[part];
            }
        }
        return unsaid / asked.worth() / all;
    }

    private static double likeness(Member other, double[] weights) {
        double likeness = 0;
        for (int i = 0; i < other.others().length; i++) {
            likeness += other.weights()[i] * weights[other.others()[i]];
        }
        return likeness;
    }

    /// What its kin adds to an item.
    double worth(Shelved item) {
        return worth.getOrDefault(item.number(), 0.0);
    }
}
