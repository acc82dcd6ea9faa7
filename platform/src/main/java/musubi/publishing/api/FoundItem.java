package musubi.publishing.api;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import musubi.search.Hit.Snippet;
import org.jspecify.annotations.Nullable;

/// A record that was found, why, and where its text matched; all of it in the reader's language.
record FoundItem(
        String kind,
        UUID id,
        String title,
        String url,
        @Nullable String summary,
        double score,
        List<String> reasons,
        List<PassageText> passages) {

    private static final double HUNDREDTHS = 100;

    /// A piece of a text that matched; `pieces` say which words did.
    record PassageText(String part, String language, String text, List<Snippet.Piece> pieces) {

        static List<PassageText> of(List<Snippet> snippets) {
            return snippets.stream().map(PassageText::of).toList();
        }

        private static PassageText of(Snippet snippet) {
            var text = new StringBuilder();
            snippet.pieces().forEach(piece -> text.append(piece.text()));
            return new PassageText(
                    snippet.part().name().toLowerCase(Locale.ROOT),
                    snippet.language().tag(),
                    text.toString(),
                    snippet.pieces());
        }
    }

    static double rounded(double score) {
        return Math.round(score * HUNDREDTHS) / HUNDREDTHS;
    }
}
