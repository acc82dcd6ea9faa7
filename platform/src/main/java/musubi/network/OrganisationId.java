package musubi.network;

import java.util.UUID;

/// The identity of an organisation (機関).
public record OrganisationId(UUID value) {}
