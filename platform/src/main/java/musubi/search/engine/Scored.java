package musubi.search.engine;

import java.util.Comparator;

/// An item and how well it answers.
///
/// @param own what it holds of the words that are asked
/// @param near what its nearness in sense adds
/// @param company what the likeness to other good answers adds
record Scored(Shelved item, double own, double near, double company) {

    /// The better first, equals in the order of their ids.
    static final Comparator<Scored> BEST_FIRST = (one, other) -> {
        var byScore = Double.compare(other.score(), one.score());
        return byScore != 0 ? byScore : one.item().id().compareTo(other.item().id());
    };

    double score() {
        return own + near + company;
    }
}
