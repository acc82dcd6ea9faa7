package musubi.search;

import java.util.List;
import musubi.kernel.Language;

/// A record found, why, and where. The points of the reasons add up to the score.
public record Hit(RecordRef ref, double score, List<Reason> reasons, List<Snippet> snippets) {

    /// One reason why a record stands where it stands.
    public sealed interface Reason {

        double points();

        /// A concept both speak of, each perhaps in its own word or language.
        record SharedConcept(String japanese, String english, double points) implements Reason {}

        /// A word both use that the vocabulary does not know.
        record SharedWord(String word, double points) implements Reason {}

        /// A market area both belong to.
        record SharedArea(int area, double points) implements Reason {}

        /// How far apart they are; zero kilometres is the same prefecture.
        record Near(String prefecture, int kilometres, double points) implements Reason {}
    }

    /// A passage that matched, cut into pieces, the matching ones marked.
    public record Snippet(Passage.Part part, Language language, List<Piece> pieces) {

        public record Piece(String text, boolean marked) {}
    }
}
