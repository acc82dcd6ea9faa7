package musubi.search;

import java.util.UUID;

/// A record as the index names it: what kind it is of, in the word of the module that owns it, and its id.
public record RecordRef(String kind, UUID id) {}
