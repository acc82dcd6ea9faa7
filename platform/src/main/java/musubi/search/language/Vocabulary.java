package musubi.search.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The concepts of the field, found in texts by their longest words.
///
/// Words are compared as written and by dictionary form or stem; a Japanese word of three characters or more is found
/// even where the dictionary cuts otherwise.
public final class Vocabulary {

    private static final int FREE = 3;
    private static final int DEPTH = 4;
    private static final Set<String> JOINING = Set.of("-", "・", "'", "&", "/");

    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final Map<String, Set<String>> broader;
    private final Map<String, Map<String, Integer>> narrower = new HashMap<>();
    private final Trie<String, Concept> byWords = new Trie<>();
    private final Trie<Character, Concept> byCharacters = new Trie<>();

    Vocabulary(VocabularyText text, Tokeniser tokeniser) {
        this.broader = text.broader();
        for (var concept : text.concepts().values()) {
            var weak = text.weak().contains(concept.id()) || isDoing(concept, tokeniser);
            learn(weak ? concept.weighing(Concept.WEAK) : concept, tokeniser);
        }
        concepts.keySet()
                .forEach(id -> widerThan(id)
                        .forEach((wide, steps) -> narrower.computeIfAbsent(wide, w -> new LinkedHashMap<>())
                                .put(id, steps)));
    }

    /// A concept found in a text, in the places of its `NormalText`.
    public record Found(Concept concept, int start, int end) {}

    private void learn(Concept concept, Tokeniser tokeniser) {
        concepts.put(concept.id(), concept);
        concept.english().forEach(term -> learn(term, concept, tokeniser));
        concept.japanese().forEach(term -> learn(term, concept, tokeniser));
    }

    private void learn(String term, Concept concept, Tokeniser tokeniser) {
        var text = NormalText.of(term);
        var path = tokeniser.tokens(text).stream().map(Token::surface).toList();
        if (!path.isEmpty()) {
            byWords.put(path, concept);
        }
        var plain = text.text();
        if (plain.length() >= FREE && (Script.hasKanji(plain) || Script.isAllKatakana(plain))) {
            byCharacters.put(characters(Script.folded(plain)), concept);
        }
    }

    private static boolean isDoing(Concept concept, Tokeniser tokeniser) {
        if (concept.japanese().isEmpty()) {
            return false;
        }
        var tokens = tokeniser.tokens(NormalText.of(concept.japanese().getFirst()));
        return tokens.size() == 1 && tokens.getFirst().weight() < 0.5;
    }

    private static List<Character> characters(String text) {
        return text.chars().mapToObj(c -> (char) c).toList();
    }

    public @Nullable Concept concept(String id) {
        return concepts.get(id);
    }

    /// All concepts that are wider than this one, with how many steps away.
    public Map<String, Integer> widerThan(String id) {
        var wider = new HashMap<String, Integer>();
        climb(id, 1, wider);
        wider.remove(id);
        return wider;
    }

    private void climb(String id, int steps, Map<String, Integer> wider) {
        for (var broad : broader.getOrDefault(id, Set.of())) {
            if (concepts.containsKey(broad) && wider.merge(broad, steps, Math::min) == steps && steps < DEPTH) {
                climb(broad, steps + 1, wider);
            }
        }
    }

    /// All concepts that are narrower than this one, with how many steps away.
    public Map<String, Integer> narrowerThan(String id) {
        return narrower.getOrDefault(id, Map.of());
    }

    /// The longest words first; what a longer one covers is not found again.
    public List<Found> in(NormalText text, List<Token> tokens) {
        var candidates = new ArrayList<Found>();
        for (int i = 0; i < tokens.size(); i++) {
            follow(byWords, new Reading(text.text(), tokens, i), i, candidates);
        }
        if (Script.hasJapanese(text.text())) {
            byCharacters(text.text(), candidates);
        }
        candidates.sort(Comparator.comparingInt((Found f) -> f.start() - f.end())
                .thenComparingInt(Found::start)
                .thenComparing(f -> f.concept().id()));
        return uncovered(candidates, text.text().length());
    }

    /// A text that is being read from one word on.
    private record Reading(String text, List<Token> tokens, int first) {

        int start() {
            return tokens.get(first).start();
        }

        /// Whether the next word belongs to the same phrase: no comma, stop or bracket between.
        boolean goesOnAfter(int at) {
            if (at + 1 >= tokens.size()) {
                return false;
            }
            var between =
                    text.substring(tokens.get(at).end(), tokens.get(at + 1).start());
            return between.isBlank() || JOINING.contains(between.strip());
        }
    }

    private void follow(Trie<String, Concept> from, Reading reading, int at, List<Found> into) {
        var token = reading.tokens().get(at);
        arrive(from.step(token.surface()), reading, at, into);
        if (!token.base().equals(token.surface())) {
            arrive(from.step(token.base()), reading, at, into);
        }
    }

    private void arrive(@Nullable Trie<String, Concept> node, Reading reading, int at, List<Found> into) {
        if (node == null) {
            return;
        }
        var end = reading.tokens().get(at).end();
        node.values().forEach(c -> into.add(new Found(c, reading.start(), end)));
        if (reading.goesOnAfter(at)) {
            follow(node, reading, at + 1, into);
        }
    }

    private void byCharacters(String text, List<Found> into) {
        var folded = Script.folded(text);
        for (int start = 0; start < folded.length(); start++) {
            var node = byCharacters.step(folded.charAt(start));
            for (int end = start + 1; node != null; end++) {
                if (!node.values().isEmpty() && standsFree(text, start, end)) {
                    for (var concept : node.values()) {
                        into.add(new Found(concept, start, end));
                    }
                }
                node = end < folded.length() ? node.step(folded.charAt(end)) : null;
            }
        }
    }

    /// Kana alone is taken for a word only where it is written in katakana (において is not ニオイ), and not inside a longer
    /// word in katakana.
    private static boolean standsFree(String text, int start, int end) {
        var written = text.substring(start, end);
        return (Script.hasKanji(written) || Script.isAllKatakana(written))
                && !(Script.isKatakana(text.charAt(start)) && start > 0 && Script.isKatakana(text.charAt(start - 1)))
                && !(Script.isKatakana(text.charAt(end - 1))
                        && end < text.length()
                        && Script.isKatakana(text.charAt(end)));
    }

    private static List<Found> uncovered(List<Found> longestFirst, int length) {
        var owner = new Found[length];
        var kept = new ArrayList<Found>();
        for (var found : longestFirst) {
            var first = owner[found.start()];
            var free = first == null;
            for (int i = found.start(); free && i < found.end(); i++) {
                free = owner[i] == null;
            }
            if (free) {
                Arrays.fill(owner, found.start(), found.end(), found);
            }
            if (free || (first != null && first.start() == found.start() && first.end() == found.end())) {
                kept.add(found);
            }
        }
        return kept.stream().distinct().toList();
    }
}
