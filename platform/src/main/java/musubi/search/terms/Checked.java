package musubi.search.terms;

import java.util.List;
import java.util.Map;
import musubi.search.language.Concept;
import org.jspecify.annotations.Nullable;

/// What came of checking the form of a term: a term in order, or a problem at each field that cannot stay as it is.
public sealed interface Checked {

    record Fine(Proposal proposal) implements Checked {}

    record Wrong(Map<Field, Problem> problems) implements Checked {}

    /// The fields there are.
    enum Field {
        CONCEPT,
        JAPANESE,
        ENGLISH,
        BROADER,
        NOTE
    }

    /// Why a field cannot stay as it is, by code, with what the message tells.
    ///
    /// @param concept the concept that is in the way
    record Problem(
            String code, List<Object> values, @Nullable Concept concept) {

        static Problem of(String code, Object... values) {
            return new Problem(code, List.of(values), null);
        }

        static Problem at(Concept concept, String code, Object... values) {
            return new Problem(code, List.of(values), concept);
        }
    }
}
