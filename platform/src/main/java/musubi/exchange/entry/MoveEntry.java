package musubi.exchange.entry;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Entries;
import musubi.exchange.Entry;
import musubi.exchange.Entry.State;
import musubi.exchange.EntryChanged;
import musubi.exchange.EntryKind;
import musubi.exchange.Statement;
import musubi.exchange.Statement.Part;
import musubi.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Closes, withdraws or takes up again a seed or need, or adds words to it.
@Component
public class MoveEntry {

    private static final int LONGEST = 10_000;

    private final AsActor as;
    private final Entries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Uuid7 ids;

    MoveEntry(AsActor as, Entries entries, ApplicationEventPublisher events, Clock clock, Uuid7 ids) {
        this.as = as;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /// 終了・取り下げ・取り下げの取り消し.
    public enum Move {
        CLOSE(State.CLOSED, "CLOSED"),
        WITHDRAW(State.WITHDRAWN, "WITHDRAWN"),
        REOPEN(State.OPEN, "REOPENED");

        private final State to;
        private final String what;

        Move(State to, String what) {
            this.to = to;
            this.what = what;
        }
    }

    public sealed interface Result {

        record Moved(Entry entry) implements Result {}

        /// It stands there already: pressing twice does no harm.
        record AlreadyThere(Entry entry) implements Result {}

        record NotYours() implements Result {}

        /// So much has been added that there is no room for more.
        record Full(int limit) implements Result {}

        /// Somebody changed it in the same moment.
        record Faster(Entry current) implements Result {}
    }

    public Result move(Actor actor, UUID id, Move move) {
        return as.write(actor, jdbc -> {
            var before = entries.find(actor, id).orElseThrow();
            if (!before.ties().mayBeChangedBy(actor)) {
                return new Result.NotYours();
            }
            if (before.life().state() == move.to) {
                return new Result.AlreadyThere(before);
            }
            var done = new EntryStore(jdbc, clock.instant()).move(before, move.to);
            return announce(actor, jdbc, before, done ? Step.of(before, actor, move.what, Set.of()) : null);
        });
    }

    /// Adds a paragraph to the details; what was said before stays.
    public Result addWords(Actor actor, UUID id, Statement added) {
        return as.write(actor, jdbc -> {
            var before = entries.find(actor, id).orElseThrow();
            if (!before.ties().mayBeChangedBy(actor) || before.hidden().contains(Part.DETAILS)) {
                return new Result.NotYours();
            }
            var text = before.statement(Part.DETAILS, added.language())
                    .map(old -> old.text() + "\n\n" + added.text())
                    .orElse(added.text());
            if (text.length() > LONGEST) {
                return new Result.Full(LONGEST);
            }
            var statement = new Statement(Part.DETAILS, added.language(), added.disclosure(), text);
            var done = new EntryStore(jdbc, clock.instant()).replace(before, statement);
            if (done && before.kind() == EntryKind.NEED) {
                events.publishEvent(new WroteAgain(before.id(), null));
            }
            return announce(
                    actor, jdbc, before, done ? Step.of(before, actor, "WORDS_ADDED", Set.of(Part.DETAILS)) : null);
        });
    }

    private Result announce(Actor actor, JdbcClient jdbc, Entry before, @Nullable Step step) {
        if (step == null) {
            return new Result.Faster(entries.find(actor, before.id()).orElseThrow());
        }
        new EntryStore(jdbc, clock.instant()).remember(ids.next(), actor, step);
        events.publishEvent(new EntryChanged(before.id(), before.kind()));
        return new Result.Moved(entries.find(actor, before.id()).orElseThrow());
    }
}
