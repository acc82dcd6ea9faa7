package musubi.network;

import java.util.UUID;

/// The identity of a bio-community (バイオコミュニティ).
public record CommunityId(UUID value) {}
