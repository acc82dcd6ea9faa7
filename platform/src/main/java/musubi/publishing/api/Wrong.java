package musubi.publishing.api;

/// A parameter that cannot be taken as it is, and why, in the reader's words.
record Wrong(String parameter, String detail) {}
