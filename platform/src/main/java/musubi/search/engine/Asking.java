package musubi.search.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import musubi.search.bridge.Bridge;
import musubi.search.bridge.Crossing;
import musubi.search.bridge.Rendering;
import musubi.search.engine.Match.Kind;
import musubi.search.engine.Wish.Way;

/// Makes wishes of a text that asks: its own words for items in its own language, what they are called there for items
/// in the other.
final class Asking {

    private static final int LONGEST_CROSSING = 1_000;

    private final Reader reader;
    private final Rarities rarities;
    private final Bridge bridge;

    Asking(Reader reader, Rarities rarities, Bridge bridge) {
        this.reader = reader;
        this.rarities = rarities;
        this.bridge = bridge;
    }

    Asked own(Item need) {
        var reading = reader.read(need);
        var rarity = rarities.of(reading.language());
        var byKey = new LinkedHashMap<String, List<Word>>();
        reading.words().stream()
                .filter(word -> !Bridge.isSound(word.key()))
                .forEach(word -> byKey.computeIfAbsent(word.key(), k -> new ArrayList<>())
                        .add(word));
        var wishes = byKey.values().stream()
                .map(same -> wish(reading.text(), same, rarity))
                .toList();
        return Asked.of(reading.language(), wishes, new Pairs(reading.text(), rarity), Asked.textual(wishes.size()));
    }

    private static Wish wish(String text, List<Word> same, Rarity rarity) {
        var word = same.getFirst();
        return new Wish(
                text.substring(word.start(), word.end()),
                word.weight() * (1 + Math.log(same.size())),
                rarity.ofWord(word.term()),
                List.of(new Way(List.of(word.key()), 1, Kind.WORD)));
    }

    /// What is asked of items in the other language. A word that stands there as it is asked is one more way to meet
    /// the same wish, so that it does not count for itself and for its meaning.
    Asked crossing(Item need, Asked own) {
        var rarity = rarities.of(own.language().other());
        var keys = new HashMap<String, String>();
        own.wishes().forEach(wish -> keys.put(wish.asked(), wish.key()));
        var whole = need.whole();
        var text = whole.substring(0, Math.min(LONGEST_CROSSING, whole.length()));
        var byAsked = new LinkedHashMap<String, Wish>();
        for (var crossing : bridge.crossings(text, own.language())) {
            var ways = ways(crossing, Optional.ofNullable(keys.get(crossing.asked())), rarity);
            if (!ways.isEmpty()) {
                byAsked.putIfAbsent(
                        crossing.asked(),
                        new Wish(crossing.asked(), crossing.says(), rarity.said(holding(ways, rarity)), ways));
            }
        }
        return Asked.of(own.language().other(), List.copyOf(byAsked.values()), new Pairs("", rarity), 0);
    }

    /// The ways that some item takes; first the word itself.
    private static List<Way> ways(Crossing crossing, Optional<String> asIs, Rarity rarity) {
        var ways = Stream.concat(
                asIs.stream().map(key -> new Way(List.of(key), 1, Kind.WORD)),
                crossing.renderings().stream()
                        .filter(rendering ->
                                !rendering.terms().equals(asIs.stream().toList()))
                        .map(rendering -> new Way(rendering.terms(), rendering.weight(), kind(crossing, rendering))));
        return ways.filter(way -> holding(way, rarity) > 0).toList();
    }

    /// How many items meet a wish in any of these ways, by their weights.
    private static double holding(List<Way> ways, Rarity rarity) {
        return ways.stream()
                .mapToDouble(way -> way.weight() * holding(way, rarity))
                .sum();
    }

    /// How many items hold every word of a way, at most.
    private static int holding(Way way, Rarity rarity) {
        return way.keys().stream()
                .mapToInt(key -> rarity.holding(Word.term(key)))
                .min()
                .orElse(0);
    }

    private static Kind kind(Crossing crossing, Rendering rendering) {
        return crossing.asked().equalsIgnoreCase(String.join(" ", rendering.terms())) ? Kind.WORD : Kind.MEANING;
    }
}
