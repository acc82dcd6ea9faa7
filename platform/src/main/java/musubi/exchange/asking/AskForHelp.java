package musubi.exchange.asking;

import java.util.UUID;
import musubi.access.Actor;
import musubi.exchange.Entry;
import musubi.exchange.entry.SaveEntry;
import musubi.exchange.wording.Content;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Hands a need to the coordinators of a community, with or without an account.
@Component
public class AskForHelp {

    private final SaveEntry save;
    private final Drafts drafts;
    private final AskingLimit limit;

    AskForHelp(SaveEntry save, Drafts drafts, AskingLimit limit) {
        this.save = save;
        this.drafts = drafts;
        this.limit = limit;
    }

    /// One asking: the form it came on, the draft it grew from, the receipt it will be known by, where it came from.
    public record Asking(
            Content content, UUID form, @Nullable UUID draft, Receipt receipt, String address) {}

    public sealed interface Result {

        /// Handed in, now or by the same form before.
        record Asked(Entry need, Receipt receipt) implements Result {}

        /// So many came from this address within the hour that we ask for patience.
        record TooMany() implements Result {}

        record NotYours() implements Result {}
    }

    public Result ask(Actor actor, Asking asking) {
        var holder = actor.holding(asking.receipt().hash());
        if (!actor.isSignedIn() && limit.isReached(asking.address())) {
            return new Result.TooMany();
        }
        return switch (save.enter(holder, asking.content(), asking.form())) {
            case SaveEntry.Result.Saved(var need) -> {
                limit.count(asking.address());
                var draft = asking.draft();
                if (draft != null) {
                    drafts.forget(actor, draft);
                }
                yield new Result.Asked(need, asking.receipt());
            }
            case SaveEntry.Result.AlreadySaved(var need) -> new Result.Asked(need, asking.receipt());
            case SaveEntry.Result.Stale(var need) -> new Result.Asked(need, asking.receipt());
            case SaveEntry.Result.NotYours _, SaveEntry.Result.TooClosed _, SaveEntry.Result.Betrayed _ ->
                new Result.NotYours();
        };
    }
}
