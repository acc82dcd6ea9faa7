package musubi.publishing.api;

/// The parameters of an address that takes none.
record NothingElse() {}
