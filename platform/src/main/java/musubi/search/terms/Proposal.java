package musubi.search.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A term in order: the names of a new concept, or further names of a known one.
///
/// @param opens whether the concept begins with it
/// @param broader the id of a concept it is a kind of
public record Proposal(
        String concept,
        boolean opens,
        List<String> japanese,
        List<String> english,
        @Nullable String broader,
        String note) {

    public Proposal {
        japanese = List.copyOf(japanese);
        english = List.copyOf(english);
    }

    /// As the file of the vocabulary writes it.
    public String lines() {
        return nameLine() + "\n" + (broader == null ? "" : broaderLine() + "\n");
    }

    String nameLine() {
        return "%s | %s | %s |".formatted(concept, String.join(", ", japanese), String.join(", ", english));
    }

    String broaderLine() {
        return concept + " < " + broader;
    }
}
