package musubi.search.vectors;

import java.util.List;

/// Turns texts into vectors of length one: the nearer two of them, the more alike the texts are in sense. It may be
/// asked from many threads.
public interface Embedder extends AutoCloseable {

    /// What a text is for. Many models want to be told.
    enum Side {
        /// A text that looks for others.
        QUERY,
        /// A text that is found.
        PASSAGE
    }

    /// A vector for each text, in their order.
    List<float[]> vectors(List<String> texts, Side side);

    /// How many numbers a vector has.
    int dimensions();

    @Override
    void close();
}
