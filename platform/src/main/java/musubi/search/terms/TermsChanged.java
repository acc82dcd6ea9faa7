package musubi.search.terms;

import java.util.UUID;

/// A term was added or taken back; the vocabulary is another one now.
public record TermsChanged(UUID term) {}
