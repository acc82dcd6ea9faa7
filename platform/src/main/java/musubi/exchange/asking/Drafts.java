package musubi.exchange.asking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.pages.Answers;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// What is still being written without an account. Its address is the key to it; after thirty days it is forgotten.
@Component
public class Drafts {

    private static final Duration KEPT = Duration.ofDays(30);

    private final AsActor as;
    private final Clock clock;

    Drafts(AsActor as, Clock clock) {
        this.as = as;
        this.clock = clock;
    }

    /// Begins a draft under an address nobody can guess.
    public UUID begin(Actor actor, Answers answers) {
        var id = UUID.randomUUID();
        keep(actor, id, answers);
        return id;
    }

    /// Keeps what was typed so far; earlier answers to other questions stay.
    public void keep(Actor actor, UUID id, Answers answers) {
        var all = answers.over(find(actor, id).orElse(Answers.NONE));
        as.write(holder(actor, id), jdbc -> {
            jdbc.sql("delete from exchange.draft where id = :id")
                    .param("id", id)
                    .update();
            return jdbc.sql("""
                    insert into exchange.draft (id, answers, updated_at)
                    values (:id, jsonb_object(:names, :texts), :now)
                    """)
                    .param("id", id)
                    .param("names", all.values().keySet().toArray(String[]::new))
                    .param(
                            "texts",
                            all.values().values().stream().map(Drafts::storable).toArray(String[]::new))
                    .param("now", at(clock.instant()))
                    .update();
        });
    }

    /// Empty when there never was one, or when it has been forgotten.
    public Optional<Answers> find(Actor actor, UUID id) {
        Map<String, String> values = new HashMap<>();
        var found = as.read(
                holder(actor, id),
                jdbc -> jdbc.sql("""
                select a.key, a.value from exchange.draft d left join lateral jsonb_each_text(d.answers) a on true
                where d.id = :id and d.updated_at > :since
                """)
                        .param("id", id)
                        .param("since", at(clock.instant().minus(KEPT)))
                        .query((row, n) -> values.put(row.getString("key"), row.getString("value")))
                        .list()
                        .size());
        values.remove(null);
        return found == 0 ? Optional.empty() : Optional.of(new Answers(values));
    }

    /// Once it has become a need, nothing of it is kept here.
    void forget(Actor actor, UUID id) {
        as.write(
                holder(actor, id),
                jdbc -> jdbc.sql("delete from exchange.draft where id = :id")
                        .param("id", id)
                        .update());
    }

    @Scheduled(cron = "0 41 3 * * *", zone = "Asia/Tokyo")
    void forgetOld() {
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("delete from exchange.draft where updated_at <= :since")
                        .param("since", at(clock.instant().minus(KEPT)))
                        .update());
    }

    /// What no database stores is left out of a draft; the form itself says so when it is handed in.
    private static String storable(String text) {
        return text.codePoints()
                .filter(point -> point != 0 && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Actor holder(Actor actor, UUID id) {
        return actor.holding(Receipt.hash(id.toString()));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
