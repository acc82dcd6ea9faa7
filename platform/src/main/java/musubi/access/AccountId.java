package musubi.access;

import java.io.Serializable;
import java.util.UUID;

/// The identity of an account.
public record AccountId(UUID value) implements Serializable {}
