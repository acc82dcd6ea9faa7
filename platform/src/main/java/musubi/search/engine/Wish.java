package musubi.search.engine;

import java.util.Comparator;
import java.util.List;

/// Something that is asked for and the ways in which an item may meet it; however many of them it takes, they count as
/// one.
///
/// @param asked as it was written
/// @param weight how much it matters to the one who asks
/// @param rarity how much it says that an item meets it
public record Wish(String asked, double weight, double rarity, List<Way> ways) {

    public Wish {
        ways = List.copyOf(ways);
    }

    /// One way to meet a wish.
    ///
    /// @param keys a word, or several that all must be there
    /// @param weight how sure it is that this is what is meant, above 0 and at most 1
    public record Way(List<String> keys, double weight, Match.Kind kind) {

        public Way {
            keys = List.copyOf(keys);
        }
    }

    /// The word by which it is met as it was asked.
    String key() {
        return ways.getFirst().keys().getFirst();
    }

    /// The most that it can be worth.
    public double worth() {
        return weight * rarity;
    }

    /// What matters most comes first; among equals, an order that does not change.
    public static Comparator<Wish> byWorth() {
        return Comparator.comparingDouble(Wish::worth).reversed().thenComparing(Wish::asked);
    }
}
