package musubi.exchange.desk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.wording.DeskRules.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Sets up a desk, or changes one: for those who coordinate in its community. Inquiries that lie there keep their days.
@Component
public class SaveDesk {

    private final AsActor as;
    private final Clock clock;

    SaveDesk(AsActor as, Clock clock) {
        this.as = as;
        this.clock = clock;
    }

    public sealed interface Result {

        record Saved(UUID desk) implements Result {}

        /// Somebody changed it meanwhile.
        record Stale() implements Result {}

        record NotYours() implements Result {}
    }

    /// The same form twice is one desk.
    public Result open(Actor actor, Wanted wanted, UUID form) {
        var community = wanted.community();
        if (community == null || !actor.coordinates().contains(community)) {
            return new Result.NotYours();
        }
        var id = UUID.nameUUIDFromBytes(("desk " + actor.form(form)).getBytes(StandardCharsets.UTF_8));
        return as.write(actor, jdbc -> {
            wanted(jdbc, wanted, """
                    insert into exchange.desk (id, community, name_ja, name_en, prefectures, areas, answer_days,
                        introduce_days, next_desk, created_at)
                    values (:id, :community, :ja, :en, :prefectures::text[], :areas::int[], :answer, :introduce,
                        (select d.id from exchange.desk d where d.id = :next::uuid), :now)
                    on conflict do nothing
                    """)
                    .param("id", id)
                    .param("community", community)
                    .param("now", InquiryStore.at(clock.instant()))
                    .update();
            return new Result.Saved(id);
        });
    }

    public Result change(Actor actor, UUID id, Wanted wanted, int version) {
        return as.write(actor, jdbc -> {
            var desk = new DeskStore(jdbc).find(id);
            if (desk.isEmpty() || !actor.coordinates().contains(desk.get().community())) {
                return new Result.NotYours();
            }
            var changed = wanted(jdbc, wanted, """
                    update exchange.desk set name_ja = :ja, name_en = :en, prefectures = :prefectures::text[],
                        areas = :areas::int[], answer_days = :answer, introduce_days = :introduce,
                        next_desk = (select d.id from exchange.desk d where d.id = :next::uuid), version = version + 1
                    where id = :id and version = :version
                    """)
                    .param("id", id)
                    .param("version", version)
                    .update();
            return changed == 1 ? new Result.Saved(id) : new Result.Stale();
        });
    }

    private static JdbcClient.StatementSpec wanted(JdbcClient jdbc, Wanted wanted, String sql) {
        return jdbc.sql(sql)
                .param("ja", wanted.name().ja())
                .param("en", wanted.name().en())
                .param("prefectures", "{" + String.join(",", wanted.reach().prefectures()) + "}")
                .param(
                        "areas",
                        wanted.reach().areas().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .param("answer", wanted.answerDays())
                .param("introduce", wanted.introduceDays())
                .param("next", text(wanted.next()));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
