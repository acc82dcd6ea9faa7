package musubi.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A matching in two steps: Lucene finds the items that hold the telling words, then these are compared closely.
final class LuceneMatching implements Matching {

    /// So many items are compared closely, or as many as are wanted.
    static final int CLOSELY = 300;

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
        return answer(need, top).listed(top);
    }

    /// What was asked, and everything that was compared closely, best first.
    private record Answer(
            Asked asked, Scoring scoring, @Nullable Company company, List<Scored> bestFirst) {

        List<Match> listed(int top) {
            var explanation = new Explanation(asked, scoring);
            return bestFirst.stream().limit(top).map(explanation::of).toList();
        }
    }

    private Answer answer(Item need, int top) {
        var asked = asking.read(need);
        var scoring = new Scoring(asked, profiles);
        var scored = new ArrayList<Scored>();
        for (var place : candidates.of(asked, Math.max(top, CLOSELY))) {
            var item = shelf.at(place);
            var own = scoring.take(item);
            if (own > 0) {
                scored.add(new Scored(item, own, 0));
            }
        }
        scored.sort(Scored.BEST_FIRST);
        if (scoring.company() == 0) {
            return new Answer(asked, scoring, null, scored);
        }
        var company = new Company(scored, profiles, scoring.company());
        scored.replaceAll(company::welcome);
        scored.sort(Scored.BEST_FIRST);
        return new Answer(asked, scoring, company, scored);
    }

    @Override
    public List<Match> owners(Item need, int top) {
        var asked = asking.read(need);
        var scoring = Scoring.ofWorks(asked, profiles);
        var works = new ArrayList<Scored>();
        for (var place : candidates.of(asked, Math.max(top, WORKS_CLOSELY))) {
            var work = shelf.at(place);
            var own = work.owner() == null ? 0 : scoring.take(work);
            if (own > 0) {
                works.add(new Scored(work, own, 0));
            }
        }
        works.sort(Scored.BEST_FIRST);
        return Owners.ranked(works, top);
    }

    @Override
    public WhyNot whyNot(Item need, String id, int top) {
        var place = candidates.byId(id);
        if (place.isEmpty()) {
            return new WhyNot.Unknown();
        }
        var answer = answer(need, top);
        var item = shelf.at(place.getFirst());
        var own = answer.scoring().take(item);
        if (own == 0) {
            return new WhyNot.NothingShared();
        }
        var company = answer.company();
        var scored = company == null ? new Scored(item, own, 0) : company.welcome(new Scored(item, own, 0));
        return standing(answer, scored, top);
    }

    private WhyNot standing(Answer answer, Scored scored, int top) {
        var match = new Explanation(answer.asked(), answer.scoring()).of(scored);
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
        for (var place : candidates.of(answer.asked(), Integer.MAX_VALUE)) {
            var item = shelf.at(place);
            var own = answer.scoring().take(item);
            var other = new Scored(item, own, 0);
            var company = answer.company();
            if (own > 0 && Scored.BEST_FIRST.compare(company == null ? other : company.welcome(other), than) < 0) {
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
    }
}
