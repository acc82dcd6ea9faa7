package musubi.network;

import musubi.kernel.Bilingual;

/// 出典: the public document a record comes from, as readers see it.
///
/// @param date the date in the document's own words
public record Source(String document, Bilingual title, Bilingual publisher, Bilingual date) {}
