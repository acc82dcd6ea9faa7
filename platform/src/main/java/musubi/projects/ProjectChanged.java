package musubi.projects;

/// Something was written into a project or taken out of it.
public record ProjectChanged(ProjectId project) {}
