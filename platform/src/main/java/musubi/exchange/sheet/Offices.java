package musubi.exchange.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Entries;
import musubi.exchange.entry.EnterNeed;
import musubi.exchange.sheet.form.RowRules.Facts;
import musubi.kernel.Language;
import org.springframework.stereotype.Component;

/// Gathers what the rows of one community are read against, in a few questions however many rows there are.
@Component
class Offices {

    private final AsActor as;
    private final Vocabulary vocabulary;
    private final Entries entries;
    private final EnterNeed needs;
    private final Clock clock;

    Offices(AsActor as, Vocabulary vocabulary, Entries entries, EnterNeed needs, Clock clock) {
        this.as = as;
        this.vocabulary = vocabulary;
        this.entries = entries;
        this.needs = needs;
        this.clock = clock;
    }

    Office of(Actor actor, UUID community, Language language) {
        var facts =
                new Facts(LocalDate.now(clock), language, community, vocabulary.labels(), vocabulary.directory(actor));
        var known = as.read(actor, jdbc -> Known.in(jdbc, community));
        return new Office(actor, facts, known, new NeedCells(facts, needs.in(actor, community)), entries);
    }
}
