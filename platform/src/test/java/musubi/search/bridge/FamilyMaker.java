package musubi.search.bridge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import musubi.search.language.NormalText;
import musubi.search.language.Token;
import musubi.search.language.Tokeniser;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Makes `reference/word-families.txt` from the meanings of the dictionary, as `docs/how-to/renew-the-dictionary.md`
/// tells: words as they stand in the index (stems), one family of the same root a line.
///
/// Arguments: the file to write, then the dictionary to read.
final class FamilyMaker {

    private static final int SHORTEST = 4;

    private static final Map<String, String> AMERICAN = Map.of(
            "our", "or", "ise", "ize", "isa", "iza", "yse", "yze", "fibre", "fiber", "litre", "liter", "centre",
            "center", "aem", "em", "ogue", "og");

    /// Endings of roots that Latin verbs and their nouns have: submiss(ion) to submit, applic(ation) to appli.
    private static final Map<String, String> LATIN = Map.ofEntries(
            Map.entry("miss", "mit"),
            Map.entry("duct", "duc"),
            Map.entry("cept", "ceiv"),
            Map.entry("script", "scrib"),
            Map.entry("sumpt", "sum"),
            Map.entry("plic", "pli"),
            Map.entry("ific", "ifi"),
            Map.entry("tif", "tifi"),
            Map.entry("dif", "difi"),
            Map.entry("clus", "clud"),
            Map.entry("cis", "cid"),
            Map.entry("tens", "tend"),
            Map.entry("pans", "pand"),
            Map.entry("pens", "pend"),
            Map.entry("hens", "hend"),
            Map.entry("solut", "solv"),
            Map.entry("quisit", "quir"),
            Map.entry("analysi", "analyz"),
            Map.entry("analyt", "analyz"),
            Map.entry("diagnosi", "diagnos"),
            Map.entry("diagnost", "diagnos"),
            Map.entry("synthesi", "synthes"),
            Map.entry("synthet", "synthes"));

    private FamilyMaker() {}

    public static void main(String[] arguments) throws IOException {
        var families = new TreeMap<String, Set<String>>();
        for (var stem : stems(Path.of(arguments[1]))) {
            if (stem.length() >= SHORTEST) {
                families.computeIfAbsent(root(stem), r -> new TreeSet<>()).add(stem);
            }
        }
        var lines = new ArrayList<String>();
        lines.add("# English words of one root, as stems; made from the meanings in dictionary.tsv; see NOTICE");
        families.values().stream()
                .filter(family -> family.size() > 1)
                .map(family -> String.join(" ", family))
                .sorted()
                .forEach(lines::add);
        Files.write(Path.of(arguments[0]), lines);
    }

    private static Set<String> stems(Path dictionary) throws IOException {
        var tokeniser = new Tokeniser("");
        var words = new TreeSet<String>();
        try (Stream<String> lines = Files.lines(dictionary)) {
            lines.filter(line -> !line.startsWith("#"))
                    .flatMap(line ->
                            Stream.of(line.substring(line.indexOf('\t') + 1).split("[^a-z]+")))
                    .forEach(words::add);
        }
        var stems = new TreeSet<String>();
        for (var word : words) {
            List<Token> tokens = tokeniser.tokens(NormalText.of(word));
            tokens.stream().filter(Token::says).map(Token::base).forEach(stems::add);
        }
        return stems;
    }

    static String root(String word) {
        var american = word;
        for (var spelling : new TreeMap<>(AMERICAN).entrySet()) {
            american = american.replace(spelling.getKey(), spelling.getValue());
        }
        var stemmer = new EnglishStemmer();
        stemmer.setCurrent(american);
        stemmer.stem();
        return latin(stemmer.getCurrent());
    }

    private static String latin(String root) {
        for (var ending : new TreeMap<>(LATIN).entrySet()) {
            if (root.endsWith(ending.getKey())) {
                return root.substring(0, root.length() - ending.getKey().length()) + ending.getValue();
            }
        }
        return root;
    }
}
