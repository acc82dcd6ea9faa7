package musubi.search.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import musubi.search.learning.Exposure.Group;
import musubi.search.learning.Nation.Coordinator;
import musubi.search.learning.Nation.Partner;
import musubi.search.learning.Shortlist.Candidate;

/// Some years of introductions in a made-up country: needs come in, lists are shown, coordinators choose by habit,
/// answers are learned; `Hindsight` holds what was foretold against what came.
final class Practice {

    static final int SHOWN = 10;
    private static final int CANDIDATES = 24;
    private static final int OPEN_AT_ONCE = 120;

    /// A possible introduction, as the country knows it.
    record Case(Coordinator asks, Partner partner, Introduction introduction) {}

    final Hindsight hindsight = new Hindsight();

    private final Nation nation;
    private final RandomGenerator course;
    private final Map<String, Exposure> exposures = new HashMap<>();
    private final List<Partner> waiting = new ArrayList<>();
    private Model model = Model.atFirst();

    Practice(Nation.Climate climate, long seed) {
        course = random(seed);
        nation = new Nation(climate, course);
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /// Looks back every hundred introductions, on cases of the same kind that nobody learns from.
    Practice run(int moments) {
        for (int moment = 0; moment < moments; moment++) {
            introduce(moment);
            if (moment % 100 == 99) {
                lookBack(moment);
            }
        }
        return this;
    }

    private void introduce(int moment) {
        var asks = nation.coordinators.get(course.nextInt(Nation.COORDINATORS));
        var region = Nation.REGIONS.get(asks.region());
        var cases = cases(asks, moment, course);
        var chosen = choose(asks, shown(region, cases, moment), cases, course);
        var introduction = chosen.introduction();
        var answer = nation.answer(asks, chosen.partner(), introduction, moment, course);
        hindsight.came(region, model.forecast(region, introduction), answer);
        var lesson = new Lesson("i" + moment, Instant.ofEpochSecond(moment), region, introduction, answer);
        model = model.learn(List.of(lesson));
        remember(chosen.partner(), answer);
    }

    /// Answers come at once, but what was begun stays open for a while.
    private void remember(Partner partner, Answer answer) {
        partner.ended++;
        partner.ledOn += answer.ledOn() ? 1 : 0;
        partner.open++;
        waiting.add(partner);
        if (waiting.size() > OPEN_AT_ONCE) {
            waiting.remove(course.nextInt(waiting.size())).open--;
        }
    }

    private Map<String, Case> cases(Coordinator asks, int moment, RandomGenerator random) {
        var cases = new LinkedHashMap<String, Case>();
        var steepness = 0.5 + random.nextDouble();
        while (cases.size() < CANDIDATES) {
            var partner = nation.partners.get(random.nextInt(nation.partners.size()));
            if (partner.joins <= moment && (partner.region == asks.region() || random.nextBoolean())) {
                var relevance = cases.isEmpty() ? 1 : Math.pow(random.nextDouble(), steepness);
                var areas = random.nextDouble() < 0.3 + 0.6 * relevance ? 1 + random.nextInt(2) : 0;
                var stages = Math.max(0, random.nextInt(4) - 1);
                var meeting = new Nation.Meeting(relevance, areas, stages, moment);
                cases.putIfAbsent(
                        "p" + partner.number, new Case(asks, partner, nation.introduction(asks, partner, meeting)));
            }
        }
        return cases;
    }

    /// The list as shown, and beside it, for comparison, as it would be without learning and without sharing.
    private List<String> shown(String region, Map<String, Case> cases, int moment) {
        var learned = new ArrayList<Candidate>();
        var first = new ArrayList<Candidate>();
        var newcomers = newcomers(cases, moment);
        cases.forEach((id, c) -> {
            var forecast = model.forecast(region, c.introduction());
            learned.add(new Candidate(id, forecast.chance(), forecast.atFirst(), groups(c.partner(), moment)));
            first.add(new Candidate(id, forecast.atFirst(), forecast.atFirst(), Set.of()));
        });
        var fair = Shortlist.of(learned, SHOWN, exposures.getOrDefault(region, Exposure.none()));
        exposures.put(region, fair.after());
        hindsight.seen("believed at first", moment, ids(plain(first)), newcomers);
        hindsight.seen("learned", moment, ids(plain(learned)), newcomers);
        hindsight.seen("learned and shared", moment, ids(fair), newcomers);
        return ids(fair);
    }

    private static Set<Group> groups(Partner partner, int moment) {
        var groups = EnumSet.noneOf(Group.class);
        if (partner.isNewcomer(moment)) {
            groups.add(Group.NEWCOMER);
        }
        if (partner.isSmall()) {
            groups.add(Group.SMALL_LABORATORY);
        }
        return groups;
    }

    private static Shortlist plain(List<Candidate> candidates) {
        var ungrouped = candidates.stream()
                .map(candidate -> new Candidate(candidate.id(), candidate.chance(), candidate.chance(), Set.of()))
                .toList();
        return Shortlist.of(ungrouped, SHOWN, Exposure.none());
    }

    private static List<String> ids(Shortlist list) {
        return list.places().stream().map(place -> place.candidate().id()).toList();
    }

    /// Coordinators look at the upper places more, at their friends, and at what is near.
    private Case choose(Coordinator asks, List<String> shown, Map<String, Case> cases, RandomGenerator random) {
        var best = shown.getFirst();
        var most = 0.0;
        for (int place = 1; place <= SHOWN; place++) {
            var one = Objects.requireNonNull(cases.get(shown.get(place - 1)));
            var liking = Exposure.attention(place)
                    * (nation.areFriends(asks, one.partner()) ? 1 + 8 * asks.friendship() : 1)
                    * Math.exp(-one.introduction().kilometres() / (3 * asks.reach()));
            var drawn = liking / -Math.log(1 - random.nextDouble());
            if (drawn > most) {
                most = drawn;
                best = shown.get(place - 1);
            }
        }
        return Objects.requireNonNull(cases.get(best));
    }

    private void lookBack(int moment) {
        var trials = random(moment);
        for (int region = 0; region < Nation.REGIONS.size(); region++) {
            var name = Nation.REGIONS.get(region);
            for (int list = 0; list < 40; list++) {
                var asks = nation.coordinators.get(region + Nation.REGIONS.size() * trials.nextInt(4));
                var cases = cases(asks, moment, trials);
                var candidates = new ArrayList<Candidate>();
                cases.forEach((id, c) -> {
                    var forecast = model.forecast(name, c.introduction());
                    candidates.add(new Candidate(id, forecast.chance(), forecast.atFirst(), Set.of()));
                });
                var shown = ids(plain(candidates));
                for (int i = 0; i < 5; i++) {
                    var chosen = choose(asks, shown, cases, trials);
                    var truth = nation.chance(asks, chosen.partner(), chosen.introduction(), moment);
                    hindsight.tried(name, model.forecast(name, chosen.introduction()), truth);
                }
            }
            hindsight.checkpoint(name);
        }
    }

    private static Set<String> newcomers(Map<String, Case> cases, int moment) {
        return cases.entrySet().stream()
                .filter(entry -> entry.getValue().partner().isNewcomer(moment))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
