package musubi.network.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.Audit;
import musubi.database.OneAtATime;
import musubi.kernel.Bilingual;
import musubi.kernel.PlainText;
import musubi.kernel.Uuid7;
import musubi.network.Laboratories;
import musubi.network.Laboratories.Laboratory;
import musubi.network.OrganisationChanged;
import musubi.network.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Enters the laboratories of an institution, and changes them. Whether the actor may is asked before (`MayEdit`), and
/// by row security again.
@Component
public class KeepLaboratories {

    private static final String CHANGE = """
            update network.laboratory set name_ja = :ja, name_en = :en,
                closed_at = case when :closed then coalesce(closed_at, :now) end, version = version + 1, updated_at = :now
            where id = :id and version = :version
            """;

    private final AsActor as;
    private final Laboratories laboratories;
    private final Clock clock;
    private final Uuid7 ids;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    KeepLaboratories(
            AsActor as,
            Laboratories laboratories,
            Clock clock,
            Uuid7 ids,
            Audit audit,
            ApplicationEventPublisher events) {
        this.as = as;
        this.laboratories = laboratories;
        this.clock = clock;
        this.ids = ids;
        this.audit = audit;
        this.events = events;
    }

    /// What came of changing one.
    public enum Result {
        KEPT,
        STALE,
        NAME_TAKEN
    }

    /// What one is to be.
    public record Wanted(Bilingual name, boolean isClosed) {}

    /// Those that are not there yet; one that was closed is open again. A second submission adds nothing.
    ///
    /// @return how many are new or open again
    public int add(Actor actor, OrganisationId institution, List<Bilingual> names) {
        return as.write(actor, jdbc -> {
            oneAtATime(jdbc, institution);
            var there = laboratories.of(actor, List.of(institution)).stream()
                    .collect(Collectors.toMap(one -> folded(one.name()), one -> one, (first, second) -> first));
            var added = 0;
            for (var name : names) {
                var known = there.get(folded(name));
                if (known == null) {
                    insert(jdbc, institution, name);
                } else if (known.isClosed()) {
                    change(jdbc, known, new Wanted(known.name(), false), known.version());
                } else {
                    continue;
                }
                added++;
            }
            if (added > 0) {
                changed(actor, "laboratories.added", institution, added);
            }
            return added;
        });
    }

    public Result change(Actor actor, Laboratory before, Wanted wanted, int version) {
        return as.write(actor, jdbc -> {
            oneAtATime(jdbc, before.organisation());
            var taken = laboratories.of(actor, List.of(before.organisation())).stream()
                    .anyMatch(one ->
                            !one.id().equals(before.id()) && folded(one.name()).equals(folded(wanted.name())));
            if (taken) {
                return Result.NAME_TAKEN;
            }
            if (!change(jdbc, before, wanted, version)) {
                return Result.STALE;
            }
            changed(actor, "laboratory.changed", before.organisation(), 1);
            return Result.KEPT;
        });
    }

    private static void oneAtATime(JdbcClient jdbc, OrganisationId institution) {
        OneAtATime.at(jdbc, "laboratories " + institution.value());
    }

    private static String folded(Bilingual name) {
        return PlainText.folded(name.ja());
    }

    private void insert(JdbcClient jdbc, OrganisationId institution, Bilingual name) {
        jdbc.sql("""
                insert into network.laboratory (id, organisation, name_ja, name_en, created_at, updated_at)
                values (:id, :organisation, :ja, :en, :now, :now)
                """)
                .param("id", ids.next())
                .param("organisation", institution.value())
                .param("ja", name.ja())
                .param("en", name.en())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /// False when somebody was faster.
    private boolean change(JdbcClient jdbc, Laboratory before, Wanted wanted, int version) {
        return jdbc.sql(CHANGE)
                        .param("id", before.id())
                        .param("version", version)
                        .param("ja", wanted.name().ja())
                        .param("en", wanted.name().en())
                        .param("closed", wanted.isClosed())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private void changed(Actor actor, String what, OrganisationId institution, int number) {
        audit.record(
                actor,
                what,
                new Audit.Subject("organisation", institution.value()),
                Map.of("number", String.valueOf(number)));
        events.publishEvent(new OrganisationChanged(institution));
    }
}
