package musubi.exchange.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.TitleSql;
import musubi.kernel.Bilingual;
import musubi.network.LaboratoryExtras;
import musubi.network.OrganisationId;
import musubi.pages.Words;
import org.springframework.stereotype.Component;

/// Which open seeds come from which laboratory of an institution; those in which it takes part beside another come from
/// none.
@Component
class OfLaboratories implements LaboratoryExtras {

    private static final String SEEDS =
            "select case when e.owner = :institution then e.laboratory end as laboratory, e.slug,\n"
                    + TitleSql.of("e.id", "title") + """
            from exchange.entry e
            where e.kind = 'SEED' and e.state = 'OPEN' and (e.owner = :institution or :institution = any (e.partners))
              and (e.valid_to is null or e.valid_to >= :today)
            order by e.id desc
            """;

    private final AsActor as;
    private final Clock clock;

    OfLaboratories(AsActor as, Clock clock) {
        this.as = as;
        this.clock = clock;
    }

    @Override
    public List<Offer> of(Actor actor, OrganisationId institution) {
        return as.read(
                actor,
                jdbc -> jdbc.sql(SEEDS)
                        .param("institution", institution.value())
                        .param("today", LocalDate.now(clock))
                        .query(OfLaboratories::offer)
                        .list());
    }

    private static Offer offer(ResultSet row, int number) throws SQLException {
        var slug = row.getString("slug");
        var title = Bilingual.ofEither(row.getString("title_ja"), row.getString("title_en"));
        return new Offer(
                row.getObject("laboratory", UUID.class),
                title == null ? slug : title.in(Words.language()),
                "/seeds/" + slug);
    }
}
