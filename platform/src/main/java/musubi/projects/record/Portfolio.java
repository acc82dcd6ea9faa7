package musubi.projects.record;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.projects.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The projects whole, each as far as the viewer who asks may read it.
@Component
public class Portfolio {

    private final AsActor as;

    Portfolio(AsActor as) {
        this.as = as;
    }

    public Optional<Project> find(Actor viewer, String slug) {
        return one(viewer, "where p.slug = :value", slug);
    }

    public Optional<Project> find(Actor viewer, ProjectId id) {
        return one(viewer, "where p.id = :value", id.value());
    }

    /// All of them, every level, one after the other: for the index.
    public void forEach(Consumer<Project> consumer) {
        as.read(
                        Actor.SYSTEM,
                        jdbc -> jdbc.sql("select p.id from projects.project p order by p.id")
                                .query(UUID.class)
                                .list())
                .forEach(id -> find(Actor.SYSTEM, new ProjectId(id)).ifPresent(consumer));
    }

    private Optional<Project> one(Actor viewer, String where, Object value) {
        return as.read(
                viewer,
                jdbc -> jdbc.sql(ProjectSql.PROJECT + where)
                        .param("value", value)
                        .query(ProjectSql::project)
                        .optional()
                        .map(project -> whole(jdbc, project)));
    }

    private static Project whole(JdbcClient jdbc, Project project) {
        var id = project.id().value();
        return project.with(
                jdbc.sql(ProjectSql.TIES)
                        .param("project", id)
                        .query(ProjectSql::tie)
                        .list(),
                new Project.Contents(
                        jdbc.sql(ProjectSql.STATEMENTS)
                                .param("project", id)
                                .query(ProjectSql::statement)
                                .list(),
                        DetailSql.of(jdbc, id),
                        project.contents().forMembers()));
    }
}
