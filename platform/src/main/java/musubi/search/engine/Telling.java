package musubi.search.engine;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import musubi.search.language.Analyst;
import musubi.search.language.NormalText;
import musubi.search.language.Token;
import musubi.search.language.Vocabulary;

/// The words of what is asked, as they were written, that tell what it is about: whoever shares none of them has
/// nothing to do with it.
record Telling(Set<String> words) {

    private static final double ENOUGH = 0.35;

    /// Nouns and the like, but no concept that says little (減らす); where there are none, whatever says anything at all.
    static Telling of(String written, Analyst analyst) {
        var text = NormalText.of(written);
        var tokens = analyst.tokeniser().tokens(text);
        var weak = analyst.vocabulary().in(text, tokens).stream()
                .filter(found -> found.concept().isWeak())
                .toList();
        Predicate<Token> telling =
                token -> token.weight() >= ENOUGH && weak.stream().noneMatch(found -> isWithin(token, found));
        var words = words(text, tokens, telling);
        return new Telling(words.isEmpty() ? words(text, tokens, Token::says) : words);
    }

    private static boolean isWithin(Token token, Vocabulary.Found found) {
        return found.start() <= token.start() && token.end() <= found.end();
    }

    private static Set<String> words(NormalText text, List<Token> tokens, Predicate<Token> wanted) {
        return tokens.stream()
                .filter(wanted)
                .map(token -> text.written(token.start(), token.end()))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean has(Wish wish) {
        return words.stream().anyMatch(wish.asked()::contains);
    }
}
