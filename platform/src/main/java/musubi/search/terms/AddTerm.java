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
import musubi.kernel.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Adds a term to the vocabulary: the national office's work, never over a change its sender has not seen.
@Component
public class AddTerm {

    /// What came of it.
    public sealed interface Result {

        record Added(Term term) implements Result {}

        /// The same form was sent before.
        record AlreadyAdded(Term term) implements Result {}

        record Wrong(Map<Checked.Field, Checked.Problem> problems) implements Result {}

        /// Others changed the vocabulary since the form was opened.
        record Meanwhile(List<Term.Change> changes, int version) implements Result {}
    }

    private final AsActor as;
    private final AddedTerms terms;
    private final Clock clock;
    private final Uuid7 ids;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    AddTerm(AsActor as, AddedTerms terms, Clock clock, Uuid7 ids, Audit audit, ApplicationEventPublisher events) {
        this.as = as;
        this.terms = terms;
        this.clock = clock;
        this.ids = ids;
        this.audit = audit;
        this.events = events;
    }

    public static void requireOffice(Actor actor) {
        SignInRequired.of(actor);
        if (!actor.isNational()) {
            throw new AccessDeniedException("the vocabulary is kept by the national office");
        }
    }

    public Result add(Actor office, TermAnswers.Sheet sheet, TermAnswers answers) {
        requireOffice(office);
        return as.write(office, jdbc -> {
            OneAtATime.at(jdbc, AddedTerms.TURN);
            var form = office.form(sheet.form());
            var earlier = terms.ofSubmission(office, form);
            return earlier.isPresent()
                    ? new Result.AlreadyAdded(earlier.get())
                    : added(office, form, sheet.version(), answers);
        });
    }

    private Result added(Actor office, UUID form, int version, TermAnswers answers) {
        var changes = terms.changes(office);
        if (changes.size() != version) {
            return new Result.Meanwhile(
                    changes.subList(Math.clamp(version, 0, changes.size()), changes.size()), changes.size());
        }
        return switch (TermRules.check(answers, terms.concepts())) {
            case Checked.Wrong(var problems) -> new Result.Wrong(problems);
            case Checked.Fine(var proposal) -> new Result.Added(keep(office, form, proposal));
        };
    }

    private Term keep(Actor office, UUID form, Proposal proposal) {
        var id = ids.next();
        as.write(
                office,
                jdbc -> jdbc.sql("""
                        insert into search.term (id, at, account, concept, opens, ja, en, broader, note, submission)
                        values (:id, :at, :account, :concept, :opens, :ja::text[], :en::text[], :broader, :note, :form)
                        """)
                        .param("id", id)
                        .param("at", OffsetDateTime.now(clock))
                        .param("account", SignInRequired.of(office).value())
                        .param("concept", proposal.concept())
                        .param("opens", proposal.opens())
                        .param("ja", proposal.japanese().toArray(String[]::new))
                        .param("en", proposal.english().toArray(String[]::new))
                        .param("broader", proposal.broader())
                        .param("note", proposal.note())
                        .param("form", form)
                        .update());
        audit.record(office, "term.added", new Audit.Subject("term", id), Map.of());
        events.publishEvent(new TermsChanged(id));
        return terms.find(office, id).orElseThrow();
    }
}
