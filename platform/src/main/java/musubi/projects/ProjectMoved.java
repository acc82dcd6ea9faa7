package musubi.projects;

import java.util.UUID;
import musubi.kernel.Stage;

/// A project was opened, came to another stage, or was begun, paused or ended.
///
/// @param state the state it is in now, in the word of the table (`RUNNING`)
public record ProjectMoved(ProjectId project, UUID community, Stage stage, String state) {}
