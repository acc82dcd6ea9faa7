package musubi.portal.commandline.match;

import java.util.Locale;
import java.util.stream.Collectors;
import musubi.kernel.Language;
import musubi.pages.Words;
import musubi.search.engine.Match;

/// The reasons of a match in words.
final class ReasonText {

    private ReasonText() {}

    /// All of them in one line, the one that counts most first as the engine gives them.
    static String of(Match match, Language language) {
        return match.contributions().stream()
                .map(reason -> of(reason, language))
                .collect(Collectors.joining(language == Language.JA ? "、" : "; "));
    }

    /// Such as `同じ語「発酵」 +3.21`.
    static String of(Match.Contribution reason, Language language) {
        var one = reason.asked().isEmpty() || reason.asked().equals(reason.met());
        var none = one && reason.met().isEmpty();
        return Words.in(
                language,
                none ? "portal.match.reason-alone" : one ? "portal.match.reason" : "portal.match.reason-met",
                kind(reason.kind(), language),
                one ? reason.met() : reason.asked(),
                reason.met(),
                String.format(Locale.ROOT, "%+.4f", reason.points()));
    }

    static String kind(Match.Kind kind, Language language) {
        return Words.in(language, "portal.match.kind." + kind.name());
    }
}
