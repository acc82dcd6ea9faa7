package musubi.search.engine;

import java.util.List;
import java.util.Optional;

/// A matching in two steps: Lucene finds the items that hold the telling words, then these are compared closely.
final class LuceneMatching implements Matching {

    /// So many items are compared closely, or as many as are wanted; of the other language half as many where there are
    /// that many of one's own.
    static final int CLOSELY = 120;

    /// Where owners are wanted more are needed: the works that count need not be among the very best.
    private static final int WORKS_CLOSELY = 2000;

    private final Candidates candidates;
    private final Shelf shelf;
    private final Profiles profiles;
    private final Asking asking;
    private final Optional<Senses> senses;

    LuceneMatching(Candidates candidates, Shelf shelf, Profiles profiles, Asking asking, Optional<Senses> senses) {
        this.candidates = candidates;
        this.shelf = shelf;
        this.profiles = profiles;
        this.asking = asking;
        this.senses = senses;
    }

    @Override
    public List<Match> match(Item need, int top) {
        var answer = answer(need, top);
        return answer.bestFirst().stream().limit(top).map(answer::explained).toList();
    }

    private Answer answer(Item need, int top) {
        var reading = asking.read(need);
        var own = asking.own(reading);
        var sense = sense(need, own);
        var answer = new Answer(own, sense, profiles);
        var most = Math.max(top, CLOSELY);
        compare(own, answer, most);
        crossing(reading, own).ifPresent(crossing -> {
            answer.alsoAsked(crossing);
            compare(crossing, answer, answer.compared(own.language()) < most ? most : most / 2);
        });
        answer.takeNear(nearest(sense));
        answer.settle();
        return answer;
    }

    /// What says nothing in words is not asked for its sense either.
    private Sense sense(Item need, Asked own) {
        return own.wishes().isEmpty()
                ? Sense.NONE
                : senses.map(all -> all.of(need)).orElse(Sense.NONE);
    }

    private List<Shelved> nearest(Sense sense) {
        return candidates.near(sense).stream()
                .map(shelf::at)
                .map(item -> new Scored(item, 0, sense.points(item), 0))
                .sorted(Scored.BEST_FIRST)
                .limit(Sense.NEAREST)
                .map(Scored::item)
                .toList();
    }

    /// What is asked in the other language, if any item speaks it.
    private Optional<Asked> crossing(Reading need, Asked own) {
        var other = own.language().other();
        return candidates.speak(other) ? Optional.of(asking.crossing(need, own)) : Optional.empty();
    }

    private void compare(Asked asked, Answer answer, int most) {
        for (var place : candidates.of(asked, most)) {
            answer.take(shelf.at(place));
        }
    }

    @Override
    public List<Match> owners(Item need, int top) {
        var reading = asking.read(need);
        var own = asking.own(reading);
        var sense = sense(need, own);
        var works = new Works(sense);
        works(own, works, top);
        crossing(reading, own).ifPresent(crossing -> works(crossing, works, top));
        works.takeNear(nearest(sense));
        return Owners.ranked(works.bestFirst(), top);
    }

    private void works(Asked asked, Works works, int top) {
        var scoring = Scoring.ofWorks(asked, profiles);
        for (var place : candidates.of(asked, Math.max(top, WORKS_CLOSELY))) {
            works.take(shelf.at(place), scoring);
        }
    }

    @Override
    public WhyNot whyNot(Item need, String id, int top) {
        var place = candidates.byId(id);
        if (place.isEmpty()) {
            return new WhyNot.Unknown();
        }
        var answer = answer(need, top);
        var scored = answer.scored(shelf.at(place.getFirst()));
        if (scored.own() > 0 || answer.holds(scored.item())) {
            return standing(answer, scored, top);
        }
        return answer.sense().saysNothing() ? new WhyNot.NothingShared() : new WhyNot.NotNear(Sense.NEAREST);
    }

    private WhyNot standing(Answer answer, Scored scored, int top) {
        var match = answer.explained(scored);
        var listed = answer.bestFirst().stream().limit(top).toList();
        for (int i = 0; i < listed.size(); i++) {
            if (listed.get(i).item().id().equals(match.id())) {
                return new WhyNot.Listed(i + 1, match);
            }
        }
        var ahead = (int) listed.stream()
                .filter(other -> Scored.BEST_FIRST.compare(other, scored) < 0)
                .count();
        if (listed.isEmpty() || ahead < top) {
            var compared = answer.compared(scored.item().language());
            return new WhyNot.PassedOver(ahead + 1, match, compared);
        }
        var last = listed.getLast();
        return new WhyNot.Outranked(
                better(answer, scored) + 1, match, last.item().id(), last.score() - match.score());
    }

    /// How many of all items answer better.
    private int better(Answer answer, Scored than) {
        var better = 0;
        for (var asked : answer.asked()) {
            for (var place : candidates.of(asked, Integer.MAX_VALUE)) {
                var other = answer.scored(shelf.at(place));
                if (other.own() > 0 && Scored.BEST_FIRST.compare(other, than) < 0) {
                    better++;
                }
            }
        }
        for (var other : answer.bestFirst()) {
            if (other.own() == 0 && Scored.BEST_FIRST.compare(other, than) < 0) {
                better++;
            }
        }
        return better;
    }

    @Override
    public int size() {
        return candidates.size();
    }

    @Override
    public void close() {
        candidates.close();
        shelf.close();
        senses.ifPresent(Senses::close);
    }
}
