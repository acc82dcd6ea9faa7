package musubi.ties.contribution;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Entries;
import musubi.exchange.TitleSql;
import musubi.kernel.Bilingual;
import musubi.projects.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the records behind deeds are called and where they are, as far as one reader may read them.
@Component
public class Told {

    private static final String REFERRALS = "select r.id,\n" + TitleSql.of("r.need", "need") + """
            from exchange.referral r where r.id = any (:ids)
            """;

    private static final String DETAILS = """
            select d.id, d.name_ja, d.name_en, p.slug
            from projects.detail d join projects.project p on p.id = d.project
            where d.id = any (:ids) and d.removed_at is null
            """;

    private final AsActor as;
    private final Entries entries;
    private final Projects projects;

    Told(AsActor as, Entries entries, Projects projects) {
        this.as = as;
        this.entries = entries;
        this.projects = projects;
    }

    /// @param title what the record is called; an introduction by the need it is for, where that may be read
    public record Record(@Nullable Bilingual title, String url) {}

    /// Those a reader may not read are not in it.
    public Map<UUID, Record> to(Actor reader, Collection<Deed> deeds) {
        var ids = deeds.stream()
                .collect(Collectors.groupingBy(
                        Deed::kind, Collectors.mapping(Deed::record, Collectors.toUnmodifiableSet())));
        var told = new HashMap<UUID, Record>();
        ids.forEach((kind, records) -> told.putAll(
                switch (kind) {
                    case ANSWERED, OFFERED -> entries(reader, records);
                    case RESEARCH -> projects(reader, records);
                    case INTRODUCED, REPLIED -> as.read(reader, jdbc -> referrals(jdbc, records));
                    case ADVICE, OUTPUT -> as.read(reader, jdbc -> details(jdbc, records));
                }));
        return told;
    }

    private Map<UUID, Record> entries(Actor reader, Collection<UUID> ids) {
        return entries.lines(reader, ids).stream()
                .collect(Collectors.toMap(Entries.Line::id, line -> new Record(line.title(), line.url())));
    }

    private Map<UUID, Record> projects(Actor reader, Collection<UUID> ids) {
        return projects.lines(reader, ids).stream()
                .collect(Collectors.toMap(line -> line.id().value(), line -> new Record(line.title(), line.url())));
    }

    private static Map<UUID, Record> referrals(JdbcClient jdbc, Collection<UUID> ids) {
        var found = new HashMap<UUID, Record>();
        jdbc.sql(REFERRALS).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            var id = row.getObject("id", UUID.class);
            var need = Bilingual.ofEither(row.getString("need_ja"), row.getString("need_en"));
            found.put(id, new Record(need, "/referrals/" + id));
        });
        return found;
    }

    private static Map<UUID, Record> details(JdbcClient jdbc, Collection<UUID> ids) {
        var found = new HashMap<UUID, Record>();
        jdbc.sql(DETAILS).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            found.put(
                    row.getObject("id", UUID.class),
                    new Record(
                            Bilingual.ofEither(row.getString("name_ja"), row.getString("name_en")),
                            "/projects/" + row.getString("slug")));
        });
        return found;
    }
}
