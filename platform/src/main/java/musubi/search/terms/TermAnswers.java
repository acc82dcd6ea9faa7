package musubi.search.terms;

import java.util.UUID;

/// What somebody typed into the form of a term, exactly as typed.
///
/// @param concept the id of the known concept that gets further names; blank for a new one
public record TermAnswers(String concept, String japanese, String english, String broader, String note) {

    /// Which form it is, and how many changes the vocabulary had seen when it was opened.
    public record Sheet(UUID form, int version) {}
}
