package musubi.search.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

    /// Shared characters prefer one name of a matter to another, so they count less where all names are known.
    private static final double BESIDE_SYNONYMS = 0.6;

    private final Reader reader;
    private final Rarity rarity;
    private final Bridge bridge;

    private final Predicate<String> heard;
    private final @Nullable Set<String> said;

    Asking(Reader reader, Rarity rarity, Bridge bridge) {
        this(reader, rarity, bridge, key -> rarity.holding(Word.term(key)) > 0, null);
    }

    private Asking(Reader reader, Rarity rarity, Bridge bridge, Predicate<String> heard, @Nullable Set<String> said) {
        this.reader = reader;
        this.rarity = rarity;
        this.bridge = bridge;
        this.heard = heard;
        this.said = said;
    }

    /// The same for few items, among which rarity says little: only what is `said` counts, and it may also be met by
    /// other names in its own language. Items may hold words (`heard`) that are not counted.
    Asking widely(Predicate<String> heard, Set<String> said) {
        return new Asking(reader, rarity, bridge, heard, said);
    }

    Asked own(Item need) {
        var reading = reader.read(need);
        var byKey = new LinkedHashMap<String, List<Word>>();
        reading.words().stream()
                .filter(word -> !Bridge.isSound(word.key()))
                .forEach(word -> byKey.computeIfAbsent(word.key(), k -> new ArrayList<>())
                        .add(word));
        var wishes =
                byKey.values().stream().map(same -> wish(reading.text(), same)).toList();
        return Asked.of(
                reading.language(),
                widely(reading, wishes),
                new Pairs(reading.text(), rarity, said == null ? 1 : BESIDE_SYNONYMS),
                Asked.textual(wishes.size()));
    }

    private List<Wish> widely(Reading reading, List<Wish> wishes) {
        if (said == null) {
            return wishes;
        }
        var counting = wishes.stream().filter(wish -> said.contains(wish.key())).toList();
        return new Synonyms(counting, rarity).with(reading, bridge.likenesses(reading.text(), reading.language()));
    }

    private Wish wish(String text, List<Word> same) {
        var word = same.getFirst();
        return new Wish(
                text.substring(word.start(), word.end()),
                word.weight() * (1 + Math.log(same.size())),
                rarity.ofWord(word.term()),
                List.of(new Way(List.of(word.key()), 1, Kind.WORD)));
    }

    /// What is asked of items in the other language; words of its own that stand there as they are (`stands`) count
    /// too.
    Asked crossing(Item need, Asked own, Predicate<String> stands) {
        var from = own.language();
        var whole = need.whole();
        var text = whole.substring(0, Math.min(LONGEST_CROSSING, whole.length()));
        var byAsked = new LinkedHashMap<String, Wish>();
        for (var crossing : bridge.crossings(text, from)) {
            wish(crossing).ifPresent(wish -> byAsked.putIfAbsent(crossing.asked(), wish));
        }
        var wishes = new ArrayList<>(byAsked.values());
        own.wishes().stream()
                .filter(wish -> wishes.stream().noneMatch(known -> known.isMetBy(wish.key())))
                .filter(wish -> stands.test(wish.key()))
                .toList()
                .forEach(wishes::add);
        return Asked.of(from.other(), wishes, new Pairs("", rarity), 0);
    }

    private Optional<Wish> wish(Crossing crossing) {
        var ways = crossing.renderings().stream()
                .filter(rendering -> rendering.terms().stream().allMatch(heard))
                .map(rendering -> new Way(rendering.terms(), rendering.weight(), kind(crossing, rendering)))
                .toList();
        var holding = crossing.renderings().stream()
                .mapToDouble(rendering -> rendering.weight() * holding(rendering))
                .sum();
        return ways.isEmpty()
                ? Optional.empty()
                : Optional.of(new Wish(crossing.asked(), crossing.says(), rarity.said(holding), ways));
    }

    /// How many items hold every word of a rendering, at most.
    private int holding(Rendering rendering) {
        return rendering.terms().stream()
                .mapToInt(term -> rarity.holding(Word.term(term)))
                .min()
                .orElse(0);
    }

    private static Kind kind(Crossing crossing, Rendering rendering) {
        return crossing.asked().equalsIgnoreCase(String.join(" ", rendering.terms())) ? Kind.WORD : Kind.MEANING;
    }
}
