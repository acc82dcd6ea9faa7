package musubi.search.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// A made-up country for simulations: five regions, twenty coordinators with habits of their own, and partners.
///
/// What truly decides is of another form than the model: hurdles that are multiplied, curves instead of bands, things
/// that work together (stage with relevance, busyness with size), friends, hidden quality, and times that change.
final class Nation {

    static final List<String> REGIONS = List.of("north", "east", "centre", "west", "south");
    static final int COORDINATORS = 20;

    /// Somebody who could be introduced, and what nobody can see of them.
    static final class Partner {
        final int number;
        final int region;
        final double kilometre;
        final int people;
        final double quality;
        final int joins;
        int open;
        int ledOn;
        int ended;

        Partner(int number, int region, double kilometre, int people, double quality, int joins) {
            this.number = number;
            this.region = region;
            this.kilometre = kilometre;
            this.people = people;
            this.quality = quality;
            this.joins = joins;
        }

        boolean isNewcomer(int moment) {
            return moment >= joins && moment < joins + 400 && joins > 0;
        }

        boolean isSmall() {
            return people <= 5;
        }
    }

    /// @param reach kilometres at which half are lost
    /// @param polite how often a refusal is told as another, kinder one
    /// @param friendship what it is worth to be one of the coordinator's friends
    record Coordinator(
            int region,
            double kilometre,
            double reach,
            double strict,
            double impatience,
            double polite,
            double friendship) {}

    /// @param base how many usual introductions pass what nothing explains
    /// @param crowded how much open introductions weigh
    record Region(double base, double crowded, double swing) {}

    final List<Region> regions = new ArrayList<>();
    final List<Coordinator> coordinators = new ArrayList<>();
    final List<Partner> partners = new ArrayList<>();

    private final Climate climate;

    /// How the country as a whole differs from what is believed at first.
    enum Climate {
        /// Less leads on than is believed.
        HARSH(2.2),
        /// About as much.
        AS_BELIEVED(1),
        /// More leads on.
        KIND(0.55);

        private final double exponent;

        Climate(double exponent) {
            this.exponent = exponent;
        }
    }

    Nation(Climate climate, RandomGenerator random) {
        this.climate = climate;
        for (int i = 0; i < REGIONS.size(); i++) {
            regions.add(new Region(
                    0.5 + 0.5 * random.nextDouble(), 0.5 + 2 * random.nextDouble(), 0.10 * random.nextDouble()));
        }
        for (int i = 0; i < COORDINATORS; i++) {
            var region = i % REGIONS.size();
            coordinators.add(new Coordinator(
                    region,
                    place(region, random),
                    60 * Math.pow(20, random.nextDouble()),
                    0.3 + 2.2 * random.nextDouble(),
                    random.nextDouble(),
                    0.4 * random.nextDouble(),
                    0.25 * random.nextDouble()));
        }
        for (int i = 0; i < 160; i++) {
            partners.add(partner(i, random));
        }
    }

    private static Partner partner(int number, RandomGenerator random) {
        var region = random.nextInt(REGIONS.size());
        var people = (int) Math.clamp(Math.round(Math.exp(2.2 + 1.2 * random.nextGaussian())), 1, 5000);
        var joins = random.nextInt(3) == 0 ? 1 + random.nextInt(1200) : 0;
        return new Partner(number, region, place(region, random), people, random.nextGaussian(), joins);
    }

    private static double place(int region, RandomGenerator random) {
        return 260 * region + 60 * random.nextGaussian();
    }

    /// What a need and a partner have to do with each other, and when.
    record Meeting(double relevance, int sharedAreas, int stagesApart, int moment) {}

    Introduction introduction(Coordinator asks, Partner partner, Meeting meeting) {
        return new Introduction(
                meeting.relevance(),
                (int) Math.round(Math.abs(asks.kilometre() - partner.kilometre)),
                asks.region() == partner.region,
                meeting.sharedAreas(),
                meeting.stagesApart(),
                new Introduction.Partner(
                        partner.open,
                        partner.ledOn,
                        partner.ended,
                        partner.isNewcomer(meeting.moment()),
                        partner.people));
    }

    boolean areFriends(Coordinator coordinator, Partner partner) {
        return (coordinators.indexOf(coordinator) * 31 + partner.number * 17) % 7 == 0;
    }

    /// How likely each hurdle is passed: field, stage, capacity, distance, cost, and what nothing explains.
    double[] hurdles(Coordinator asks, Partner partner, Introduction i, int moment) {
        var region = regions.get(asks.region());
        var fit = Math.pow(i.relevance(), 0.5 + asks.strict()) + 0.1 * Math.min(2, i.sharedAreas());
        var field = 1 - Math.exp(-0.4 - 2.2 * fit);
        var stage = 1 - 0.35 * asks.impatience() * i.stagesApart() * (1.3 - i.relevance());
        var capacity = Math.exp(-region.crowded() * partner.open / (2 + Math.sqrt(partner.people)));
        var distance = 1 / (1 + Math.pow(i.kilometres() / asks.reach(), 1.5) * (i.sameRegion() ? 0.3 : 0.6));
        var cost = partner.people > 300 ? 0.85 : 0.95;
        var swing = 1 + region.swing() * Math.sin(moment / 250.0 + asks.region());
        var known = partner.isNewcomer(moment) ? 0.88 : 1;
        var rest = region.base() * swing * known / (1 + Math.exp(-2.5 - 0.7 * partner.quality));
        return new double[] {field, stage, capacity, distance, cost, Math.clamp(rest, 0.02, 0.98)};
    }

    double chance(Coordinator asks, Partner partner, Introduction introduction, int moment) {
        var chance = 1.0;
        for (var hurdle : hurdles(asks, partner, introduction, moment)) {
            chance *= hurdle;
        }
        var friendly = areFriends(asks, partner) ? asks.friendship() : 0;
        return Math.clamp(Math.pow(chance + friendly * (1 - chance), climate.exponent), 0.01, 0.98);
    }

    /// Draws an answer: what led on is told as it was, a refusal by the hurdle that was highest, or by a kinder one.
    Answer answer(Coordinator asks, Partner partner, Introduction introduction, int moment, RandomGenerator random) {
        if (random.nextDouble() < chance(asks, partner, introduction, moment)) {
            return random.nextInt(4) == 0 ? Answer.AGREEMENT : Answer.MEETING;
        }
        if (random.nextDouble() < asks.polite()) {
            return random.nextBoolean() ? Answer.NO_CAPACITY : Answer.OTHER;
        }
        return refusal(hurdles(asks, partner, introduction, moment), random);
    }

    private static Answer refusal(double[] hurdles, RandomGenerator random) {
        var reasons = List.of(Answer.WRONG_FIELD, Answer.TOO_EARLY, Answer.NO_CAPACITY, Answer.DISTANCE, Answer.COST);
        var heights = 0.0;
        for (var hurdle : hurdles) {
            heights -= Math.log(hurdle);
        }
        var drawn = random.nextDouble() * heights;
        for (int i = 0; i < reasons.size(); i++) {
            drawn += Math.log(hurdles[i]);
            if (drawn < 0) {
                return reasons.get(i);
            }
        }
        return List.of(Answer.OTHER, Answer.CONFLICT, Answer.ALREADY_SOLVED).get(random.nextInt(3));
    }
}
