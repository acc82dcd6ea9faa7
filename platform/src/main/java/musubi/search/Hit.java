package musubi.search;

import java.util.List;
import musubi.kernel.Language;

/// A record found, why, and where. The points of the reasons add up to the score.
///
/// @param fits whether its text meets so much of what is asked that it may be what is looked for
public record Hit(RecordRef ref, double score, boolean fits, List<Reason> reasons, List<Snippet> snippets) {

    /// One reason why a record stands where it stands.
    public sealed interface Reason {

        double points();

        /// The same reason for so many points.
        Reason worth(double other);

        /// A concept both speak of, each perhaps in its own word or language.
        record SharedConcept(String japanese, String english, double points) implements Reason {

            @Override
            public SharedConcept worth(double other) {
                return new SharedConcept(japanese, english, other);
            }
        }

        /// A word both use.
        record SharedWord(String word, double points) implements Reason {

            @Override
            public SharedWord worth(double other) {
                return new SharedWord(word, other);
            }
        }

        /// A word that is asked for and another in the record that means the same.
        record SharedMeaning(String asked, String met, double points) implements Reason {

            @Override
            public SharedMeaning worth(double other) {
                return new SharedMeaning(asked, met, other);
            }
        }

        /// A run of characters both share, beyond single words.
        record SharedPhrase(String phrase, double points) implements Reason {

            @Override
            public SharedPhrase worth(double other) {
                return new SharedPhrase(phrase, other);
            }
        }

        /// Everyday turns of phrase that both share, in hiragana alone.
        record Wording(double points) implements Reason {

            @Override
            public Wording worth(double other) {
                return new Wording(other);
            }
        }

        /// How much it resembles the other good answers.
        record Alike(double points) implements Reason {

            @Override
            public Alike worth(double other) {
                return new Alike(other);
            }
        }

        /// A market area both belong to.
        record SharedArea(int area, double points) implements Reason {

            @Override
            public SharedArea worth(double other) {
                return new SharedArea(area, other);
            }
        }

        /// How far apart they are; zero kilometres is the same prefecture.
        record Near(String prefecture, int kilometres, double points) implements Reason {

            @Override
            public Near worth(double other) {
                return new Near(prefecture, kilometres, other);
            }
        }
    }

    /// A passage that matched, cut into pieces, the matching ones marked.
    public record Snippet(Passage.Part part, Language language, List<Piece> pieces) {

        public record Piece(String text, boolean marked) {}
    }
}
