package musubi.exchange.asking;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Uuid7;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// How often one address may ask within an hour; the address itself is never kept.
@Component
class AskingLimit {

    private final AsActor as;
    private final Clock clock;
    private final Uuid7 ids;
    private final int perHour;

    AskingLimit(AsActor as, Clock clock, Uuid7 ids, @Value("${musubi.asking.per-hour:20}") int perHour) {
        this.as = as;
        this.clock = clock;
        this.ids = ids;
        this.perHour = perHour;
    }

    boolean isReached(String address) {
        var hash = Receipt.hash(LocalDate.now(clock) + " " + address);
        return as.read(
                        Actor.SYSTEM,
                        jdbc -> jdbc.sql(
                                        "select count(*) from exchange.asking where address = :address and at > :since")
                                .param("address", hash)
                                .param("since", Drafts.at(clock.instant().minus(Duration.ofHours(1))))
                                .query(Integer.class)
                                .single())
                >= perHour;
    }

    UUID count(String address) {
        var id = ids.next();
        var hash = Receipt.hash(LocalDate.now(clock) + " " + address);
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("insert into exchange.asking (id, address, at) values (:id, :address, :now)")
                        .param("id", id)
                        .param("address", hash)
                        .param("now", Drafts.at(clock.instant()))
                        .update());
        return id;
    }

    @Scheduled(cron = "0 43 3 * * *", zone = "Asia/Tokyo")
    void forgetOld() {
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("delete from exchange.asking where at <= :since")
                        .param("since", Drafts.at(clock.instant().minus(Duration.ofDays(1))))
                        .update());
    }
}
