package musubi.projects;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import musubi.kernel.Stage;
import musubi.network.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// 共同研究: the projects as lists show them, as far as the viewer who asks may know of them.
@Component
public class Projects {

    private final AsActor as;

    Projects(AsActor as) {
        this.as = as;
    }

    /// One project in short.
    public record Line(ProjectId id, String slug, Bilingual title, About about, Course course, Instant updatedAt) {

        public String url() {
            return "/projects/" + slug;
        }
    }

    /// @param mark the sign printed in its document; what it means is not told there
    /// @param seedPush no need stands behind it（シーズ先行）
    public record About(
            @Nullable Bilingual aim,
            @Nullable Bilingual field,
            @Nullable Bilingual application,
            @Nullable String mark,
            UUID communityId,
            @Nullable Bilingual community,
            boolean seedPush) {}

    /// @param stageByEditor the document does not state the stage
    /// @param state in the word of the table (`RUNNING`)
    /// @param begins the fiscal year it begins in
    public record Course(
            Stage stage,
            boolean stageByEditor,
            String state,
            int version,
            @Nullable Integer begins,
            @Nullable Integer ends) {}

    /// Which projects a list is to hold. What is left out does not narrow it.
    public record Wanted(
            @Nullable String field,
            @Nullable Stage stage,
            @Nullable String mark,
            @Nullable Boolean seedPush,
            @Nullable UUID community) {

        public static final Wanted ALL = new Wanted(null, null, null, null, null);
    }

    /// @param number of the page, from 0
    public record Page(int number, int size) {

        public static final Page WHOLE = new Page(0, 2_000);
    }

    /// One way to narrow the list further, and how many that leaves.
    public record Choice(String value, Bilingual label, int count) {}

    public List<Line> list(Actor viewer, Wanted wanted, Page page) {
        return as.read(
                viewer,
                jdbc -> LineSql.narrowed(jdbc, LineSql.PAGE, wanted)
                        .param("limit", page.size())
                        .param("skip", page.number() * page.size())
                        .query(LineSql::line)
                        .list());
    }

    public int count(Actor viewer, Wanted wanted) {
        return as.read(
                viewer,
                jdbc -> LineSql.narrowed(
                                jdbc, "select count(*) from projects.project p\n" + LineSql.where(null), wanted)
                        .query(Integer.class)
                        .single());
    }

    /// For each way of narrowing, what can be chosen beside all that is chosen elsewhere.
    public Map<String, List<Choice>> choices(Actor viewer, Wanted wanted) {
        return as.read(
                viewer,
                jdbc -> LineSql.narrowed(jdbc, LineSql.CHOICES, wanted)
                        .query((row, n) -> Map.entry(
                                row.getString("dimension"),
                                new Choice(
                                        row.getString("value"),
                                        new Bilingual(row.getString("label_ja"), row.getString("label_en")),
                                        row.getInt("number"))))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey,
                                TreeMap::new,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    public List<Line> lines(Actor viewer, Collection<UUID> ids) {
        var array = ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return with(viewer, "where p.id = any (cast(:value as uuid[]))\n", array);
    }

    /// Those in which an organisation takes part, as far as the viewer may know that it does.
    public List<Line> ofOrganisation(Actor viewer, OrganisationId organisation) {
        return with(viewer, """
                where exists (select from projects.detail d
                              where d.project = p.id and d.kind = 'PARTNER' and d.removed_at is null
                                and d.organisation = :value)
                """, organisation.value());
    }

    /// Those that brought a prefecture something (two-digit code).
    public List<Line> ofRegion(Actor viewer, String prefecture) {
        return with(viewer, """
                where exists (select from projects.detail d
                              where d.project = p.id and d.kind = 'BENEFIT' and d.removed_at is null
                                and d.region = :value)
                """, prefecture);
    }

    /// Those tied to a seed or need.
    public List<Line> ofEntry(Actor viewer, UUID entry) {
        return with(
                viewer,
                "where exists (select from projects.tie t where t.project = p.id and t.entry = :value)\n",
                entry);
    }

    /// The one that moved last for each of these seeds or needs that is tied to any.
    public Map<UUID, Line> latestOf(Actor viewer, Collection<UUID> entries) {
        Map<UUID, Line> latest = new HashMap<>();
        as.read(
                viewer,
                jdbc -> jdbc.sql(LineSql.TIED)
                        .param("entries", entries.toArray(UUID[]::new))
                        .query((row, n) ->
                                latest.putIfAbsent(row.getObject("entry", UUID.class), LineSql.line(row, n)) == null)
                        .list());
        return latest;
    }

    private List<Line> with(Actor viewer, String where, Object value) {
        return as.read(
                viewer,
                jdbc -> jdbc.sql(LineSql.SELECT + where + LineSql.ORDER)
                        .param("value", value)
                        .query(LineSql::line)
                        .list());
    }
}
