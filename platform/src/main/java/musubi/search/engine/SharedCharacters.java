package musubi.search.engine;

import java.util.Comparator;
import java.util.List;

/// The plainest matching there is, by shared characters; it holds the place until the engine stands.
final class SharedCharacters implements Matching {

    private final List<Item> items;

    SharedCharacters(List<Item> items) {
        this.items = items;
    }

    @Override
    public List<Match> match(Item need, int top) {
        return items.stream()
                .map(item -> new Match(item.id(), shared(need, item), List.of()))
                .filter(match -> match.score() > 0)
                .sorted(Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::id))
                .limit(top)
                .toList();
    }

    private static double shared(Item need, Item item) {
        return need.whole()
                .chars()
                .distinct()
                .filter(c -> item.whole().indexOf(c) >= 0)
                .count();
    }

    @Override
    public List<Match> owners(Item need, int top) {
        return List.of();
    }

    @Override
    public WhyNot whyNot(Item need, String id, int top) {
        return new WhyNot.Unknown();
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public void close() {}
}
