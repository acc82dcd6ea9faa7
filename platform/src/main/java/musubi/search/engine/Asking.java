package musubi.search.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import musubi.search.bridge.Bridge;
import musubi.search.bridge.Crossing;
import musubi.search.bridge.Rendering;
import musubi.search.engine.Match.Kind;
import musubi.search.engine.Wish.Way;
import org.jspecify.annotations.Nullable;

/// Makes wishes of a text that asks: its own words for items in its own language, what they are called there for items
/// in the other.
final class Asking {

    private static final int LONGEST_CROSSING = 1_000;

    /// The surest ways to say something that are taken, of those that some item takes.
    private static final int WAYS = 16;

    private final Reader reader;
    private final Rarities rarities;
    private final Bridge bridge;

    private final boolean hidden;
    private final @Nullable Set<String> said;

    Asking(Reader reader, Rarities rarities, Bridge bridge) {
        this(reader, rarities, bridge, false, null);
    }

    private Asking(Reader reader, Rarities rarities, Bridge bridge, boolean hidden, @Nullable Set<String> said) {
        this.reader = reader;
        this.rarities = rarities;
        this.bridge = bridge;
        this.hidden = hidden;
        this.said = said;
    }

    /// The same for few items, among which rarity says little: only what is `said` counts, and it may also be met by
    /// other names in its own language.
    ///
    /// @param hidden whether there may be items that are not counted
    Asking widely(boolean hidden, Set<String> said) {
        return new Asking(reader, rarities, bridge, hidden, said);
    }

    Reading read(Item need) {
        return reader.read(need);
    }

    /// What is asked of items in the language of the one who asks.
    Asked own(Reading reading) {
        var rarity = rarities.of(reading.language());
        var byKey = new LinkedHashMap<String, List<Word>>();
        reading.words().stream()
                .filter(word -> !Bridge.isSound(word.key()))
                .forEach(word -> byKey.computeIfAbsent(word.key(), k -> new ArrayList<>())
                        .add(word));
        var textual = Asked.textual(byKey.size());
        var verbsLess = said == null ? textual : 1;
        var wishes = byKey.values().stream()
                .map(same -> wish(reading.text(), same, rarity, verbsLess))
                .toList();
        return said == null
                ? literally(reading, wishes, textual)
                : loosely(reading, widely(reading, wishes, said), textual);
    }

    private Asked literally(Reading reading, List<Wish> wishes, double textual) {
        var pairs = new Pairs(reading.text(), rarities.of(reading.language()));
        return Asked.of(reading.language(), wishes, pairs, succession(reading, wishes), textual);
    }

    private Asked loosely(Reading reading, List<Wish> wishes, double textual) {
        var pairs = Pairs.besideSynonyms(reading.text(), rarities.of(reading.language()));
        return Asked.of(reading.language(), wishes, pairs, Succession.NONE, textual)
                .loosely();
    }

    private static Succession succession(Reading reading, List<Wish> wishes) {
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < wishes.size(); i++) {
            numbers.putIfAbsent(wishes.get(i).key(), i);
        }
        return Succession.of(
                wishes.size(),
                reading.words().stream()
                        .mapToInt(word -> numbers.getOrDefault(word.key(), -1))
                        .toArray());
    }

    private List<Wish> widely(Reading reading, List<Wish> wishes, Set<String> said) {
        var counting = wishes.stream().filter(wish -> said.contains(wish.key())).toList();
        return new Synonyms(counting, rarities.of(reading.language()))
                .with(reading, bridge.likenesses(reading.analysis(), reading.language()));
    }

    /// What somebody wishes to be done counts as much as what to do it to. In a text verbs say less than nouns, and so
    /// they do where other words may mean the same.
    private static Wish wish(String text, List<Word> same, Rarity rarity, double verbsLess) {
        var word = same.getFirst();
        return new Wish(
                text.substring(word.start(), word.end()),
                (1 - verbsLess * (1 - word.weight())) * (1 + Math.log(same.size())),
                rarity.ofWord(word.term()),
                List.of(new Way(List.of(word.key()), 1, Kind.WORD)));
    }

    /// What is asked of items in the other language. A word that stands there as it is asked is one more way to meet
    /// the same wish, so that it does not count for itself and for its meaning.
    Asked crossing(Reading reading, Asked own) {
        var rarity = rarities.of(own.language().other());
        var keys = new HashMap<String, List<String>>();
        own.wishes()
                .forEach(wish -> keys.put(wish.asked(), wish.ways().getFirst().keys()));
        var byAsked = new LinkedHashMap<String, Wish>();
        for (var crossing : bridge.crossings(reader.beginning(reading, LONGEST_CROSSING), own.language())) {
            var ways = ways(crossing, Optional.ofNullable(keys.get(crossing.asked())), rarity);
            if (!ways.isEmpty()) {
                byAsked.putIfAbsent(
                        crossing.asked(),
                        new Wish(crossing.asked(), crossing.says(), rarity.said(rarity.holdingOne(ways)), ways));
            }
        }
        var wishes = List.copyOf(byAsked.values());
        return Asked.of(own.language().other(), wishes, new Pairs("", rarity), Succession.inAnyOrder(wishes.size()), 0)
                .loosely();
    }

    /// The surest ways that some item takes; first the word itself.
    private List<Way> ways(Crossing crossing, Optional<List<String>> asIs, Rarity rarity) {
        var ways = Stream.concat(
                asIs.stream().map(written -> new Way(written, sure(written, crossing), Kind.WORD)),
                crossing.renderings().stream()
                        .filter(rendering -> !asIs.equals(Optional.of(rendering.terms())))
                        .map(rendering -> new Way(rendering.terms(), rendering.weight(), kind(crossing, rendering))));
        return ways.filter(way -> hidden || rarity.holding(way) > 0).limit(WAYS).toList();
    }

    /// How sure it is that a word means in the other language what it means in its own.
    private static double sure(List<String> written, Crossing crossing) {
        return crossing.renderings().stream()
                .filter(rendering -> rendering.terms().equals(written))
                .mapToDouble(Rendering::weight)
                .findFirst()
                .orElse(1);
    }

    private static Kind kind(Crossing crossing, Rendering rendering) {
        return crossing.asked().equalsIgnoreCase(String.join(" ", rendering.terms())) ? Kind.WORD : Kind.MEANING;
    }
}
