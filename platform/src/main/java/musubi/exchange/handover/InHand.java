package musubi.exchange.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Referrals;
import musubi.exchange.TitleSql;
import musubi.kernel.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What somebody has in hand in the communities of a colleague who asks: inquiries, introductions, relationships.
@Component
public class InHand {

    /// So many of each are shown; that there are more is said.
    public static final int MOST = 300;

    private static final String CASES = "select i.need, i.state, i.due_at, e.slug, d.name_ja, d.name_en, n.note,\n"
            + TitleSql.of("i.need", "title") + """
            from exchange.inquiry i
                join exchange.desk d on d.id = i.desk
                left join exchange.entry e on e.id = i.need
                left join lateral (select v.note from exchange.inquiry_event v
                                   where v.need = i.need and v.note is not null
                                   order by v.at desc, v.id desc limit 1) n on true
            """;

    private final AsActor as;
    private final Referrals referrals;

    InHand(AsActor as, Referrals referrals) {
        this.as = as;
        this.referrals = referrals;
    }

    /// An inquiry as a handover shows it.
    ///
    /// @param due by when the next step was promised; none when it has ended
    /// @param note what was last written down
    public record Case(
            UUID need,
            @Nullable Bilingual title,
            String url,
            String state,
            Bilingual desk,
            @Nullable Instant due,
            @Nullable String note) {}

    /// Two that were brought together.
    ///
    /// @param times how often it was tried
    /// @param last when anything last happened between them
    public record Tie(@Nullable Bilingual one, @Nullable Bilingual other, int times, Instant last) {}

    /// Those open with somebody, what is due first at the top.
    public List<Case> cases(Actor reader, UUID account) {
        return as.read(
                reader,
                jdbc -> jdbc.sql(CASES + """
                where i.owner = :account and i.state <> 'ENDED'
                  and i.community = any (:communities)
                order by i.due_at, i.need limit :most
                """)
                        .param("account", account)
                        .param("communities", reader.coordinates().toArray(UUID[]::new))
                        .param("most", MOST)
                        .query(InHand::line)
                        .list());
    }

    public List<Case> cases(Actor reader, Collection<UUID> needs) {
        return as.read(
                reader,
                jdbc -> jdbc.sql(CASES + "where i.need = any (:needs) order by i.due_at, i.need limit :most")
                        .param("needs", needs.toArray(UUID[]::new))
                        .param("most", MOST)
                        .query(InHand::line)
                        .list());
    }

    /// Those under way that somebody looks after, those that have waited longest first.
    public List<Referrals.Line> introductions(Actor reader, UUID account) {
        var ids = as.read(
                reader,
                jdbc -> jdbc.sql("""
                        select r.id from exchange.referral r
                        where r.coordinator = :account
                          and r.state in ('PROPOSED', 'SENT', 'INTRODUCED', 'MET', 'JOINT_RESEARCH')
                          and r.community = any (:communities)
                        order by r.updated_at, r.id limit :most
                        """)
                        .param("account", account)
                        .param("communities", reader.coordinates().toArray(UUID[]::new))
                        .param("most", MOST)
                        .query(InHand::id)
                        .list());
        return introductions(reader, ids);
    }

    public List<Referrals.Line> introductions(Actor reader, Collection<UUID> ids) {
        return referrals.lines(reader, ids.stream().limit(MOST).toList()).stream()
                .sorted(Comparator.comparing(Referrals.Line::since))
                .toList();
    }

    /// Whom somebody brought together, the last first; with introductions that have gone to others since.
    public List<Tie> ties(Actor reader, UUID account, Collection<UUID> passed) {
        return as.read(
                reader,
                jdbc -> jdbc.sql("""
                select n.name_ja as one_ja, n.name_en as one_en, p.name_ja as other_ja, p.name_en as other_en,
                       count(*) as times, max(r.updated_at) as last
                from exchange.referral r
                    left join network.organisation n on n.id = exchange.owner_of(r.need_owner, r.need_veiled, r.need)
                    left join network.organisation p on p.id = coalesce(r.partner_organisation, r.partner_owner)
                where (r.coordinator = :account or r.id = any (:passed)) and r.state <> 'PROPOSED'
                  and r.community = any (:communities)
                  and (n.id is not null or p.id is not null)
                group by n.id, n.name_ja, n.name_en, p.id, p.name_ja, p.name_en
                order by max(r.updated_at) desc, count(*) desc limit :most
                """)
                        .param("account", account)
                        .param("communities", reader.coordinates().toArray(UUID[]::new))
                        .param("passed", passed.toArray(UUID[]::new))
                        .param("most", MOST)
                        .query(InHand::tie)
                        .list());
    }

    private static Case line(ResultSet row, int number) throws SQLException {
        var due = row.getObject("due_at", OffsetDateTime.class);
        return new Case(
                row.getObject("need", UUID.class),
                Bilingual.ofEither(row.getString("title_ja"), row.getString("title_en")),
                "/needs/" + row.getString("slug"),
                row.getString("state"),
                new Bilingual(row.getString("name_ja"), row.getString("name_en")),
                due == null ? null : due.toInstant(),
                row.getString("note"));
    }

    private static Tie tie(ResultSet row, int number) throws SQLException {
        return new Tie(
                Bilingual.ofEither(row.getString("one_ja"), row.getString("one_en")),
                Bilingual.ofEither(row.getString("other_ja"), row.getString("other_en")),
                row.getInt("times"),
                row.getObject("last", OffsetDateTime.class).toInstant());
    }

    /// The only column of a row that is an id.
    static UUID id(ResultSet row, int number) throws SQLException {
        return Objects.requireNonNull(row.getObject(1, UUID.class));
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
