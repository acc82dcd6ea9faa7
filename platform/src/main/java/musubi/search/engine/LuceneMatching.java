package musubi.search.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A matching in two steps: Lucene finds the items that hold the telling words, then these are compared closely.
final class LuceneMatching implements Matching {

    /// So many items are compared closely, or as many as are wanted.
    static final int CLOSELY = 200;

    /// Where owners are wanted more are needed: the works that count need not be among the very best.
    private static final int WORKS_CLOSELY = 2000;

    private final Candidates candidates;
    private final Shelf shelf;
    private final Profiles profiles;
    private final Asking asking;

    LuceneMatching(Candidates candidates, Shelf shelf, Profiles profiles, Asking asking) {
        this.candidates = candidates;
        this.shelf = shelf;
        this.profiles = profiles;
        this.asking = asking;
    }

    @Override
    public List<Match> match(Item need, int top) {
        var answer = answer(need, top);
        return answer.bestFirst().stream().limit(top).map(answer::explained).toList();
    }

    private Answer answer(Item need, int top) {
        var own = asking.own(need);
        var answer = new Answer(own, profiles);
        compare(own, answer, top);
        crossing(need, own).ifPresent(crossing -> {
            answer.alsoAsked(crossing);
            compare(crossing, answer, top);
        });
        answer.settle();
        return answer;
    }

    /// What is asked in the other language, if any item speaks it.
    private Optional<Asked> crossing(Item need, Asked own) {
        var other = own.language().other();
        return candidates.speak(other) ? Optional.of(asking.crossing(need, own)) : Optional.empty();
    }

    private void compare(Asked asked, Answer answer, int top) {
        for (var place : candidates.of(asked, Math.max(top, CLOSELY))) {
            answer.take(shelf.at(place));
        }
    }

    @Override
    public List<Match> owners(Item need, int top) {
        var own = asking.own(need);
        var works = new ArrayList<Scored>(works(own, top));
        crossing(need, own).ifPresent(crossing -> works.addAll(works(crossing, top)));
        works.sort(Scored.BEST_FIRST);
        return Owners.ranked(works, top);
    }

    private List<Scored> works(Asked asked, int top) {
        var scoring = Scoring.ofWorks(asked, profiles);
        var works = new ArrayList<Scored>();
        for (var place : candidates.of(asked, Math.max(top, WORKS_CLOSELY))) {
            var work = shelf.at(place);
            var points = work.owner() == null ? 0 : scoring.take(work);
            if (points > 0) {
                works.add(new Scored(work, points, 0));
            }
        }
        return works;
    }

    @Override
    public WhyNot whyNot(Item need, String id, int top) {
        var place = candidates.byId(id);
        if (place.isEmpty()) {
            return new WhyNot.Unknown();
        }
        var answer = answer(need, top);
        var scored = answer.scored(shelf.at(place.getFirst()));
        return scored.own() == 0 ? new WhyNot.NothingShared() : standing(answer, scored, top);
    }

    private WhyNot standing(Answer answer, Scored scored, int top) {
        var match = answer.explained(scored);
        var listed = answer.bestFirst().stream().limit(top).toList();
        for (int i = 0; i < listed.size(); i++) {
            if (listed.get(i).item().id().equals(match.id())) {
                return new WhyNot.Listed(i + 1, match);
            }
        }
        var rank = Math.max(listed.size(), better(answer, scored)) + 1;
        var behind = listed.isEmpty() ? 0 : listed.getLast().score() - match.score();
        return new WhyNot.Outranked(rank, match, Math.max(0, behind));
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
    }
}
