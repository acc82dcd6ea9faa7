package musubi.portal.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The introductions in which the organisations of an actor are one of the two sides, in one query.
@Component
class OwnReferrals {

    /// One introduction, as a party to it may know it.
    ///
    /// @param onNeedSide whether the actor's organisation looks for help, rather than is asked to give it
    /// @param answered whether the actor's side has said yes already
    record Own(
            UUID id,
            UUID need,
            String state,
            boolean onNeedSide,
            boolean answered,
            @Nullable Bilingual needTitle,
            @Nullable Bilingual partner,
            Instant since) {

        String address() {
            return "/referrals/" + id;
        }

        boolean waitsForMe() {
            return state.equals("SENT") && !answered;
        }
    }

    private static final String OWN = """
            select r.id, r.need, r.state, r.updated_at, r.need_accepted, r.partner_accepted,
                   coalesce(exchange.owner_of(r.need_owner, r.need_veiled, r.need)
                            = any (access.setting_ids('musubi.organisations')), false) as on_need_side,
                   n.title_ja as need_ja, n.title_en as need_en,
                   coalesce(p.title_ja, o.name_ja) as partner_ja, coalesce(p.title_en, o.name_en) as partner_en
            from exchange.referral r
                left join network.organisation o on o.id = r.partner_organisation
                left join lateral (%1$s where s.entry = r.need and s.part = 'TITLE') n on true
                left join lateral (%1$s where s.entry = r.partner_seed and s.part = 'TITLE') p on true
            where exchange.owner_of(r.need_owner, r.need_veiled, r.need)
                      = any (access.setting_ids('musubi.organisations'))
               or r.partner_owner = any (access.setting_ids('musubi.organisations'))
            order by r.id desc limit 200
            """.formatted("""
            select max(s.text) filter (where s.language = 'JA') as title_ja,
                   max(s.text) filter (where s.language = 'EN') as title_en
            from exchange.statement s""");

    private final AsActor as;

    OwnReferrals(AsActor as) {
        this.as = as;
    }

    /// The newest first.
    List<Own> of(Actor actor) {
        return as.read(actor, jdbc -> jdbc.sql(OWN).query(OwnReferrals::own).list());
    }

    private static Own own(ResultSet row, int number) throws SQLException {
        var onNeedSide = row.getBoolean("on_need_side");
        return new Own(
                row.getObject("id", UUID.class),
                row.getObject("need", UUID.class),
                row.getString("state"),
                onNeedSide,
                row.getBoolean(onNeedSide ? "need_accepted" : "partner_accepted"),
                Bilingual.ofEither(row.getString("need_ja"), row.getString("need_en")),
                Bilingual.ofEither(row.getString("partner_ja"), row.getString("partner_en")),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
