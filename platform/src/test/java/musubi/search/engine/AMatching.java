package musubi.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import musubi.search.vectors.Embedder;

/// A matching in a folder of its own that is gone when it is closed, and texts to fill it with.
final class AMatching implements AutoCloseable {

    private static final List<String> WORDS = List.of(
            "米ぬか",
            "発酵",
            "技術",
            "たんぱく質",
            "クモ糸",
            "繊維",
            "藻",
            "バイオ燃料",
            "水質",
            "検査",
            "ゲノム",
            "編集",
            "乳酸菌",
            "飼料",
            "廃棄物",
            "再利用",
            "センサー",
            "2024年",
            "山形県",
            "鶴岡市",
            "protein",
            "fermentation",
            "algae",
            "sensor",
            "ごみ",
            "木材",
            "セルロースナノファイバー",
            "を使う",
            "の",
            "が必要");

    private final Path folder;
    final Matching matching;

    private AMatching(Path folder, Matching matching) {
        this.folder = folder;
        this.matching = matching;
    }

    static AMatching of(Item... items) {
        return of(List.of(items), 1);
    }

    static AMatching of(List<Item> items, int threads) {
        return of(MatchingBuilder::in, items, threads);
    }

    static AMatching of(Embedder model, List<Item> items) {
        return of(folder -> MatchingBuilder.in(folder, model), items, 1);
    }

    private static AMatching of(Function<Path, MatchingBuilder> in, List<Item> items, int threads) {
        try {
            var folder = Files.createTempDirectory("matching");
            try (var builder = in.apply(folder)) {
                IntStream.range(0, threads).parallel().forEach(thread -> {
                    for (int i = thread; i < items.size(); i += threads) {
                        builder.add(items.get(i));
                    }
                });
                return new AMatching(folder, builder.finish());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Item aText(String id, Random random, int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            var skewed = (int) (WORDS.size() * random.nextDouble() * random.nextDouble());
            text.append(WORDS.get(skewed)).append(random.nextInt(4) == 0 ? "。" : " ");
        }
        return new Item(id, random.nextInt(3) == 0 ? WORDS.get(random.nextInt(WORDS.size())) : "", text.toString());
    }

    static List<Item> texts(Random random, int count) {
        var texts = new ArrayList<Item>();
        for (int i = 0; i < count; i++) {
            var text = aText("t" + i, random, 1 + random.nextInt(30));
            texts.add(new Item(text.id(), text.title(), text.text(), "o" + random.nextInt(5)));
        }
        return texts;
    }

    List<String> ids(String asked) {
        return matching.match(new Item("q", "", asked), 10).stream()
                .map(Match::id)
                .toList();
    }

    @Override
    public void close() {
        matching.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> {
                if (!file.delete()) {
                    throw new IllegalStateException(file + " could not be deleted");
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
