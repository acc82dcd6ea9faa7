package musubi.search.engine;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import musubi.search.language.Analysis;
import musubi.search.language.Concept;
import musubi.search.language.NormalText;
import musubi.search.language.Token;
import musubi.search.language.Vocabulary;

/// The words of what is asked, as they were written, that tell what it is about: whoever shares none of them has
/// nothing to do with it.
///
/// @param said the keys of all words that say anything at all
/// @param concepts the concepts of the field that are named, as they were written
record Telling(Set<String> words, Set<String> said, Map<String, Concept> concepts) {

    private static final double ENOUGH = 0.35;

    /// Concepts of the field, and nouns and the like beside them, but nothing that says little (減らす); where there are
    /// none, whatever says anything at all.
    static Telling of(Analysis analysis) {
        var text = analysis.text();
        var tokens = analysis.tokens();
        var concepts = analysis.concepts();
        var telling = new HashSet<String>();
        tokens.stream()
                .filter(token ->
                        token.weight() >= ENOUGH && concepts.stream().noneMatch(found -> isWithin(token, found)))
                .forEach(token -> telling.add(text.written(token.start(), token.end())));
        for (var found : concepts) {
            if (!found.concept().isWeak()) {
                telling.add(text.written(found.start(), found.end()));
                telling.addAll(onlyWord(text, tokens, found));
            }
        }
        if (telling.isEmpty()) {
            tokens.stream().filter(Token::says).forEach(token -> telling.add(text.written(token.start(), token.end())));
        }
        var said = tokens.stream().filter(Token::says).map(Token::base).collect(Collectors.toUnmodifiableSet());
        var named = new LinkedHashMap<String, Concept>();
        concepts.forEach(found -> named.putIfAbsent(text.written(found.start(), found.end()), found.concept()));
        return new Telling(telling, said, named);
    }

    /// What a concept says in one word, without what stands beside it (お酒).
    private static List<String> onlyWord(NormalText text, List<Token> tokens, Vocabulary.Found found) {
        var words = tokens.stream()
                .filter(token -> token.says() && isWithin(token, found))
                .map(token -> text.written(token.start(), token.end()))
                .toList();
        return words.size() == 1 ? words : List.of();
    }

    private static boolean isWithin(Token token, Vocabulary.Found found) {
        return found.start() <= token.start() && token.end() <= found.end();
    }

    boolean has(Wish wish) {
        return words.stream().anyMatch(wish.asked()::contains);
    }
}
