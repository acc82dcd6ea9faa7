package musubi.projects;

import java.util.UUID;

/// The identity of a project.
public record ProjectId(UUID value) {}
