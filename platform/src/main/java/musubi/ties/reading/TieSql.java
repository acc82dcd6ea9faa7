package musubi.ties.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.ties.graph.Tie.Closeness;
import musubi.ties.graph.Tie.Contact;
import musubi.ties.graph.Tie.Kind;
import musubi.ties.graph.Written;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads contacts: introductions that both sides agreed to, projects with several partners, relations in documents.
final class TieSql {

    /// Those whose contact it is; all of `those` meet, or each of them meets each of the `others`.
    record Meeting(Contact contact, List<UUID> those, List<UUID> others) {}

    // A need that hides whose it is has no owner here, and so its introductions tie nobody.
    private static final String INTRODUCTIONS = """
            select r.id, r.state, r.coordinator, (r.updated_at at time zone 'Asia/Tokyo')::date as last, e.owner,
                   coalesce(r.partner_owner, r.partner_organisation) as partner
            from exchange.referral r join exchange.entry e on e.id = r.need
            where r.state in ('INTRODUCED', 'MET', 'JOINT_RESEARCH', 'CLOSED')
              and e.owner <> coalesce(r.partner_owner, r.partner_organisation)
            """;

    private static final String PROJECTS = """
            with part as (
                select d.project, array_agg(distinct d.organisation) as partners
                from projects.detail d
                where d.kind = 'PARTNER' and d.removed_at is null and d.organisation is not null
                group by d.project having count(distinct d.organisation) > 1)
            select p.id, p.state, p.begins, p.ends, p.document, part.partners,
                   (p.created_at at time zone 'Asia/Tokyo')::date as entered,
                   greatest((select max((e.at at time zone 'Asia/Tokyo')::date) from projects.event e
                             where e.project = p.id
                               and (e.what in ('STAGE', 'STATE') or e.what = 'CREATED' and e.side = 'INTRODUCTION')),
                            (select max(coalesce(d.done_on, d.day)) from projects.detail d
                             where d.project = p.id and d.removed_at is null
                               and coalesce(d.done_on, d.day) <= :today)) as moved
            from part join projects.project p on p.id = part.project
            """;

    private static final String WRITTEN = """
            select r.id, r.kind, r.as_of, r.ends, r.document_date, r.starts,
                   array_agg(p.organisation) filter (where p.part <> 'TO') as those,
                   array_agg(p.organisation) filter (where p.part = 'TO') as others
            from network.relation r join network.relation_party p on p.relation = r.id
            group by r.id, r.kind, r.as_of, r.ends, r.document_date, r.starts
            """;

    private static final Set<String> WORK = Set.of("AGREEMENT", "JOINT_PROJECT", "JOINT_STUDY", "WORKS_WITH");

    private final JdbcClient jdbc;
    private final LocalDate today;

    TieSql(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    List<Meeting> introductions() {
        return jdbc.sql(INTRODUCTIONS).query(this::introduction).list();
    }

    List<Meeting> projects() {
        return jdbc.sql(PROJECTS).param("today", today).query(this::project).list();
    }

    List<Meeting> written() {
        return jdbc.sql(WRITTEN).query(this::relation).list();
    }

    private Meeting introduction(ResultSet row, int number) throws SQLException {
        var state = row.getString("state");
        var closeness = switch (state) {
            case "JOINT_RESEARCH" -> Closeness.WORKING;
            case "MET" -> Closeness.MET;
            default -> Closeness.INTRODUCED;
        };
        var contact = new Contact(
                Kind.INTRODUCTION,
                closeness,
                row.getObject("last", LocalDate.class),
                row.getObject("id", UUID.class),
                state,
                row.getObject("coordinator", UUID.class));
        return new Meeting(
                contact, List.of(row.getObject("owner", UUID.class)), List.of(row.getObject("partner", UUID.class)));
    }

    private Meeting project(ResultSet row, int number) throws SQLException {
        var state = row.getString("state");
        var years = Stream.of(row.getObject("ends", Integer.class), row.getObject("begins", Integer.class))
                .filter(Objects::nonNull)
                .findFirst()
                .map(Written::endOf);
        var moved = row.getObject("moved", LocalDate.class);
        var entered = row.getObject("entered", LocalDate.class);
        var last = state.equals("RUNNING") ? today : moved != null ? moved : years.orElse(entered);
        var kind = state.equals("RECORDED") ? Kind.DOCUMENT : Kind.PROJECT;
        var contact =
                new Contact(kind, Closeness.WORKING, notAfter(last), row.getObject("id", UUID.class), "PROJECT", null);
        return new Meeting(contact, ids(row, "partners"), List.of());
    }

    private Meeting relation(ResultSet row, int number) throws SQLException {
        var kind = row.getString("kind");
        var last = Stream.of(
                        row.getString("ends"),
                        row.getString("as_of"),
                        row.getString("document_date"),
                        row.getString("starts"))
                .flatMap(text -> Written.lastDay(text).stream())
                .findFirst()
                .orElse(LocalDate.EPOCH);
        var closeness = WORK.contains(kind) ? Closeness.WORKING : Closeness.BELONGS;
        var contact =
                new Contact(Kind.DOCUMENT, closeness, notAfter(last), row.getObject("id", UUID.class), kind, null);
        return new Meeting(contact, ids(row, "those"), ids(row, "others"));
    }

    private LocalDate notAfter(LocalDate day) {
        return day.isAfter(today) ? today : day;
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((UUID[]) array.getArray());
    }
}
