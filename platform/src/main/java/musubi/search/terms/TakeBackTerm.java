package musubi.search.terms;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.Audit;
import musubi.access.SignInRequired;
import musubi.database.OneAtATime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Takes a term back, by a row of its own: that it was there stays to be seen.
@Component
public class TakeBackTerm {

    /// What came of it.
    public sealed interface Result {

        record TakenBack(Term term) implements Result {}

        /// It was taken back before, by this person or another.
        record Already(Term term) implements Result {}

        /// Others rest on its concept and have to be taken back first.
        record StillUsed(Term term, List<Term> by) implements Result {}

        record Unknown() implements Result {}
    }

    private final AsActor as;
    private final AddedTerms terms;
    private final Clock clock;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    TakeBackTerm(AsActor as, AddedTerms terms, Clock clock, Audit audit, ApplicationEventPublisher events) {
        this.as = as;
        this.terms = terms;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
    }

    public Result takeBack(Actor office, UUID id) {
        AddTerm.requireOffice(office);
        return as.write(office, jdbc -> {
            OneAtATime.at(jdbc, AddedTerms.TURN);
            return terms.find(office, id).map(term -> takeBack(office, term)).orElseGet(Result.Unknown::new);
        });
    }

    private Result takeBack(Actor office, Term term) {
        if (!term.holds()) {
            return new Result.Already(term);
        }
        var resting = terms.holding(office).stream()
                .filter(other -> other.restsOn(term))
                .toList();
        if (!resting.isEmpty()) {
            return new Result.StillUsed(term, resting);
        }
        as.write(
                office,
                jdbc -> jdbc.sql("insert into search.term_taken_back (term, at, account) values (:term, :at, :account)")
                        .param("term", term.id())
                        .param("at", OffsetDateTime.now(clock))
                        .param("account", SignInRequired.of(office).value())
                        .update());
        audit.record(office, "term.taken-back", new Audit.Subject("term", term.id()), Map.of());
        events.publishEvent(new TermsChanged(term.id()));
        return new Result.TakenBack(term);
    }
}
