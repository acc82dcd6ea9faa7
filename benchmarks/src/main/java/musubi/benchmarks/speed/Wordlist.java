package musubi.benchmarks.speed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.ja.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.morph.MorphData;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.IntsRefFSTEnum;
import org.apache.lucene.util.fst.PositiveIntOutputs;

/// The words that generated records are made of, the common ones first: 72,000 Japanese nouns of the dictionary by
/// which Kuromoji reads, in the order of its costs, and the words English stemming must not touch, the short ones
/// first.
record Wordlist(List<String> nouns, List<String> deeds, List<String> english) {

    /// Numbers by which the dictionary knows common nouns, and nouns that become verbs by する.
    private static final int NOUN = 1285;

    private static final int DEED = 1283;
    private static final int STEM_LISTS = 8;

    static Wordlist read() {
        try {
            var japanese = japanese();
            return new Wordlist(
                    japanese.getOrDefault(NOUN, List.of()), japanese.getOrDefault(DEED, List.of()), englishWords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Priced(String word, int cost) {}

    private static Map<Integer, List<String>> japanese() throws IOException {
        var dictionary = TokenInfoDictionary.getInstance();
        MorphData words = dictionary.getMorphAttributes();
        var byKind = new TreeMap<Integer, List<Priced>>();
        var ids = new IntsRef();
        var surfaces = surfaces();
        for (var entry = surfaces.next(); entry != null; entry = surfaces.next()) {
            dictionary.lookupWordIds(entry.output.intValue(), ids);
            for (int i = 0; i < ids.length; i++) {
                var id = ids.ints[ids.offset + i];
                byKind.computeIfAbsent(words.getLeftId(id), k -> new ArrayList<>())
                        .add(new Priced(text(entry.input), words.getWordCost(id)));
            }
        }
        var sorted = new TreeMap<Integer, List<String>>();
        byKind.forEach((kind, priced) -> sorted.put(kind, cheapestFirst(priced)));
        return sorted;
    }

    private static IntsRefFSTEnum<Long> surfaces() throws IOException {
        try (var resource = TokenInfoDictionary.class.getResourceAsStream("TokenInfoDictionary$fst.dat")) {
            if (resource == null) {
                throw new IOException("The dictionary of Kuromoji is not where it was");
            }
            var in = new InputStreamDataInput(new BufferedInputStream(resource));
            return new IntsRefFSTEnum<>(new FST<>(FST.readMetadata(in, PositiveIntOutputs.getSingleton()), in));
        }
    }

    private static String text(IntsRef letters) {
        var text = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            text.append((char) letters.ints[letters.offset + i]);
        }
        return text.toString();
    }

    /// Equals stand in an order that only looks random, else words of equal cost would come by first letter.
    private static List<String> cheapestFirst(List<Priced> priced) {
        return priced.stream()
                .filter(p -> p.word().length() > 1)
                .sorted(Comparator.comparingInt(Priced::cost)
                        .thenComparingInt(p -> p.word().hashCode() * 0x9E3779B9))
                .map(Priced::word)
                .distinct()
                .toList();
    }

    private static List<String> englishWords() {
        var words = new ArrayList<String>();
        for (int list = 1; list <= STEM_LISTS; list++) {
            words.addAll(List.of(stemList(list)));
        }
        words.removeIf(word -> word.length() < 3 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z'));
        words.sort(
                Comparator.comparingInt(word -> word.length() * 4 + Math.floorMod(word.hashCode() * 0x9E3779B9, 24)));
        return List.copyOf(words);
    }

    private static String[] stemList(int number) {
        try {
            var data = Class.forName("org.apache.lucene.analysis.en.KStemData" + number)
                    .getDeclaredField("data");
            data.setAccessible(true);
            return data.get(null) instanceof String[] words ? words : new String[0];
        } catch (ReflectiveOperationException moved) {
            throw new IllegalStateException("The word lists of the English stemmer are not where they were", moved);
        }
    }
}
