package musubi.ties.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import musubi.projects.ProjectId;
import musubi.projects.Projects;
import musubi.ties.graph.Tie;
import musubi.ties.graph.Tie.Kind;
import org.springframework.stereotype.Component;

/// What stands behind ties that are shown: projects by their titles, the names of colleagues, the window of an
/// organisation.
@Component
public class Behind {

    private static final String COLLEAGUES = """
            select r.coordinator, max(exchange.colleague(r.coordinator, r.community)) as name
            from exchange.referral r where r.id = any (:ids) group by r.coordinator
            """;

    private static final String WINDOW = """
            select w.slug, w.office_ja, w.office_en from network.contact_window w
            where w.organisation = :organisation order by w.slug limit 1
            """;

    private final AsActor as;
    private final Projects projects;

    Behind(AsActor as, Projects projects) {
        this.as = as;
        this.projects = projects;
    }

    /// A window to knock at; `slug` is its place in `/windows`.
    public record Window(String slug, Bilingual office) {}

    /// @param colleagues by account, as far as the viewer may know their names
    public record Known(Map<UUID, Projects.Line> projects, Map<UUID, String> colleagues) {}

    public Known of(Actor viewer, Collection<Tie> ties) {
        var records = ties.stream()
                .flatMap(tie -> tie.contacts().stream())
                .collect(Collectors.groupingBy(
                        contact -> contact.kind() == Kind.INTRODUCTION,
                        Collectors.mapping(Tie.Contact::record, Collectors.toSet())));
        var lines = projects.lines(viewer, records.getOrDefault(false, Set.of())).stream()
                .collect(Collectors.toMap(line -> id(line.id()), line -> line));
        return new Known(lines, colleagues(viewer, records.getOrDefault(true, Set.of())));
    }

    private static UUID id(ProjectId id) {
        return id.value();
    }

    private Map<UUID, String> colleagues(Actor viewer, Collection<UUID> referrals) {
        if (referrals.isEmpty()) {
            return Map.of();
        }
        var names = new HashMap<UUID, String>();
        as.<List<String>>read(
                viewer,
                jdbc -> jdbc.sql(COLLEAGUES)
                        .param("ids", referrals.toArray(UUID[]::new))
                        .query((row, n) -> name(row, names))
                        .list());
        return names;
    }

    private static String name(ResultSet row, Map<UUID, String> names) throws SQLException {
        var name = row.getString("name");
        if (name != null) {
            names.put(row.getObject("coordinator", UUID.class), name);
        }
        return "";
    }

    public Optional<Window> window(Actor viewer, UUID organisation) {
        return as.read(
                viewer,
                jdbc -> jdbc.sql(WINDOW)
                        .param("organisation", organisation)
                        .query((row, n) -> new Window(
                                row.getString("slug"),
                                new Bilingual(row.getString("office_ja"), row.getString("office_en"))))
                        .optional());
    }
}
