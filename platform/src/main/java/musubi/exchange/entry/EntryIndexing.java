package musubi.exchange.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Entries;
import musubi.exchange.EntryChanged;
import musubi.exchange.EntryKind;
import musubi.search.RecordRef;
import musubi.search.SearchIndex;
import musubi.search.SearchSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/// Keeps the index in step: after each change, and on the day after a validity has run out.
@Component
class EntryIndexing {

    private final SearchIndex index;
    private final AsActor as;
    private final Clock clock;

    EntryIndexing(SearchIndex index, AsActor as, Clock clock) {
        this.index = index;
        this.as = as;
        this.clock = clock;
    }

    /// Outside a transaction on purpose: many changes at once would else hold every connection while the index waits
    /// for one to read the record.
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(EntryChanged changed) {
        index.refresh(new RecordRef(changed.kind().word(), changed.entry()));
    }

    @Scheduled(cron = "0 7 * * * *", zone = "Asia/Tokyo")
    void forgetExpired() {
        var yesterday = LocalDate.now(clock).minusDays(1);
        as.read(
                        Actor.SYSTEM,
                        jdbc -> jdbc.sql("select e.id, e.kind from exchange.entry e where e.valid_to = :day")
                                .param("day", yesterday)
                                .query((row, n) -> new RecordRef(
                                        EntryKind.valueOf(row.getString("kind")).word(),
                                        row.getObject("id", UUID.class)))
                                .list())
                .forEach(index::refresh);
    }

    /// The two sources the index asks.
    @Configuration(proxyBeanMethods = false)
    static class Sources {

        @Bean
        SearchSource seedDocuments(Entries entries, Clock clock) {
            return new EntryDocuments(EntryKind.SEED, entries, clock);
        }

        @Bean
        SearchSource needDocuments(Entries entries, Clock clock) {
            return new EntryDocuments(EntryKind.NEED, entries, clock);
        }
    }
}
