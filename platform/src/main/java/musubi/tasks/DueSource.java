package musubi.tasks;

import java.util.List;
import musubi.access.Actor;

/// Asked for what is due for somebody, when a calendar is drawn. Modules above answer from what they know, each with
/// what
/// this actor may read.
public interface DueSource {

    List<DueDate> due(Actor actor);
}
