package musubi.search.engine;

import java.util.List;

/// An item that answers another, how well, and why. The points of the contributions add up to the score.
///
/// @param id the item's id, or its owner's when owners are ranked
public record Match(String id, double score, List<Contribution> contributions) {

    public Match {
        contributions = List.copyOf(contributions);
    }

    /// One reason of a match and what it is worth.
    ///
    /// @param kind what sort of reason it is
    /// @param asked the word of the one who asks, as written
    /// @param met the word by which it is met, as it stands in the item
    public record Contribution(Kind kind, String asked, String met, double points) {}

    /// The sorts of reasons there are.
    public enum Kind {
        /// The same word on both sides.
        WORD,
        /// A word in the other language, or a synonym, that means the same.
        MEANING,
        /// A run of characters both sides share beyond single words.
        PHRASE,
        /// What the likeness to the other good answers is worth.
        COMPANY,
        /// A sentence model finds that both mean something similar.
        VECTOR,
        /// An item of the owner that is ranked.
        WORK
    }
}
