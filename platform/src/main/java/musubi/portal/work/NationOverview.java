package musubi.portal.work;

import static musubi.pages.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import musubi.pages.Words;
import musubi.portal.work.WorkPage.CommunityLine;
import musubi.portal.work.WorkPage.Introductions;
import musubi.portal.work.WorkPage.Nation;
import musubi.portal.work.WorkPage.Twice;
import org.springframework.stereotype.Component;

/// The communities in figures, for the national office.
///
/// Seeds and needs are counted as far as the office may read them. Introductions are read by nobody outside their
/// community; the office is told how many there are in which state, and nothing else of them.
@Component
class NationOverview {

    private record Counted(UUID id, CommunityLine line) {}

    private final AsActor as;

    NationOverview(AsActor as) {
        this.as = as;
    }

    Nation of(Actor office, Days days) {
        var introductions = introductions(office);
        var lines = communities(office, days).stream()
                .map(counted -> with(counted.line(), introductions.getOrDefault(counted.id(), Introductions.NONE)))
                .toList();
        return new Nation(lines, total(lines), registeredTwice(office));
    }

    private List<Counted> communities(Actor office, Days days) {
        return as.read(
                office,
                jdbc -> jdbc.sql("""
                        select c.id, c.slug, c.name_ja, c.name_en,
                               count(e.id) filter (where e.kind = 'SEED') as seeds,
                               count(e.id) filter (where e.kind = 'NEED') as needs
                        from network.community c
                            left join exchange.entry e on e.community = c.id and e.state = 'OPEN'
                                and (e.valid_to is null or e.valid_to >= :today)
                        group by c.id order by c.sort_ja, c.id
                        """)
                        .param("today", days.now().atZone(days.zone()).toLocalDate())
                        .query(NationOverview::counted)
                        .list());
    }

    /// As far as the office may know of both: an office of a community is not told of a number that a hidden
    /// organisation has, so that the same one can come into the register twice.
    private List<Twice> registeredTwice(Actor office) {
        return as.read(
                office,
                jdbc -> jdbc.sql("""
                        select o.corporate_number, o.slug, o.name_ja, o.name_en from network.organisation o
                        where o.corporate_number in (select twice.corporate_number from network.organisation twice
                                                     group by twice.corporate_number having count(*) > 1)
                        order by o.corporate_number, o.sort_ja, o.id limit 100
                        """)
                        .query((row, number) -> new Twice(
                                row.getString("corporate_number"),
                                new Bilingual(row.getString("name_ja"), row.getString("name_en")).in(Words.language()),
                                "/organisations/" + row.getString("slug")))
                        .list());
    }

    private Map<UUID, Introductions> introductions(Actor office) {
        var counts = new HashMap<UUID, Introductions>();
        as.read(
                office,
                jdbc -> jdbc.sql("""
                        select r.community,
                               sum(r.number) filter (where r.state in ('PROPOSED', 'SENT')) as under_way,
                               sum(r.number) filter (where r.state in ('INTRODUCED', 'MET')) as introduced,
                               sum(r.number) filter (where r.state = 'JOINT_RESEARCH') as research,
                               sum(r.number) filter (where r.state in ('DECLINED', 'CLOSED', 'WITHDRAWN')) as ended
                        from exchange.introductions_by_state() r group by r.community
                        """)
                        .query((row, number) -> counts.put(row.getObject("community", UUID.class), introductions(row)))
                        .list());
        return counts;
    }

    private static Counted counted(ResultSet row, int number) throws SQLException {
        return new Counted(
                row.getObject("id", UUID.class),
                new CommunityLine(
                        new Bilingual(row.getString("name_ja"), row.getString("name_en")).in(Words.language()),
                        "/communities/" + row.getString("slug"),
                        row.getInt("seeds"),
                        row.getInt("needs"),
                        Introductions.NONE));
    }

    private static Introductions introductions(ResultSet row) throws SQLException {
        return new Introductions(
                row.getInt("under_way"), row.getInt("introduced"), row.getInt("research"), row.getInt("ended"));
    }

    private static CommunityLine with(CommunityLine line, Introductions introductions) {
        return new CommunityLine(line.name(), line.address(), line.seeds(), line.needs(), introductions);
    }

    private static CommunityLine total(List<CommunityLine> lines) {
        return new CommunityLine(
                t("portal.nation.total"),
                "/communities",
                lines.stream().mapToInt(CommunityLine::seeds).sum(),
                lines.stream().mapToInt(CommunityLine::needs).sum(),
                lines.stream().map(CommunityLine::introductions).reduce(Introductions.NONE, Introductions::plus));
    }
}
