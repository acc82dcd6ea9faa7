package musubi.search.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import musubi.search.engine.Match.Kind;
import musubi.search.engine.Wish.Way;

/// Makes wishes of a text that asks.
final class Asking {

    private final Reader reader;
    private final Rarity rarity;

    Asking(Reader reader, Rarity rarity) {
        this.reader = reader;
        this.rarity = rarity;
    }

    Asked read(Item need) {
        var reading = reader.read(need);
        var byKey = new LinkedHashMap<String, List<Word>>();
        reading.words()
                .forEach(word -> byKey.computeIfAbsent(word.key(), k -> new ArrayList<>())
                        .add(word));
        var wishes =
                byKey.values().stream().map(same -> wish(reading.text(), same)).toList();
        return Asked.of(wishes, new Pairs(reading.text(), rarity));
    }

    private Wish wish(String text, List<Word> same) {
        var word = same.getFirst();
        return new Wish(
                text.substring(word.start(), word.end()),
                word.weight() * (1 + Math.log(same.size())),
                rarity.ofWord(word.term()),
                List.of(new Way(List.of(word.key()), 1, Kind.WORD)));
    }
}
