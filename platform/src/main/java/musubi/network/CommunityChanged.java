package musubi.network;

/// A community was entered or changed.
public record CommunityChanged(CommunityId community) {}
