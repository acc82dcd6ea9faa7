package musubi.projects.record;

import java.time.Instant;
import java.util.List;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.projects.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What happened to projects, as far as the viewer may know of it.
@Component
public class History {

    private final AsActor as;

    History(AsActor as) {
        this.as = as;
    }

    /// One line: what was done, from what to what, and in which words.
    public record Line(
            Instant at,
            String side,
            String what,
            @Nullable String from,
            @Nullable String to,
            @Nullable String words) {}

    /// The newest first. That a line for coordinators alone was written is told to them alone.
    public List<Line> of(Actor viewer, Project project) {
        var all = as.read(
                viewer,
                jdbc -> jdbc.sql("""
                        select e.at, e.side, e.what, e.from_value, e.to_value, e.words
                        from projects.event e where e.project = :project order by e.at desc, e.id desc limit 200
                        """)
                        .param("project", project.id().value())
                        .query((row, n) -> new Line(
                                ProjectSql.instant(row, "at"),
                                row.getString("side"),
                                row.getString("what"),
                                row.getString("from_value"),
                                row.getString("to_value"),
                                row.getString("words")))
                        .list());
        return project.ties().mayBeChangedBy(viewer)
                ? all
                : all.stream()
                        .filter(line -> !line.what().startsWith("DETAIL_"))
                        .toList();
    }

    /// Whether the change that made this version was a change of stage, and can be taken back.
    public boolean mayUndo(Actor viewer, ProjectId project, int version) {
        return as.read(
                viewer,
                jdbc -> jdbc.sql("""
                        select exists (select from projects.event e
                                       where e.project = :project and e.what = 'STAGE' and e.version = :version)
                        """)
                        .param("project", project.value())
                        .param("version", version)
                        .query(Boolean.class)
                        .single());
    }
}
