package musubi.exchange.desk;

import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.entry.SaveEntry;
import musubi.exchange.wording.CallRules.Heard;
import org.springframework.stereotype.Component;

/// Takes a need down that a coordinator heard on the telephone or on the way, together with how it came (S1-10).
@Component
public class TakeCall {

    private final AsActor as;
    private final SaveEntry save;
    private final MoveInquiry inquiries;

    TakeCall(AsActor as, SaveEntry save, MoveInquiry inquiries) {
        this.as = as;
        this.save = save;
        this.inquiries = inquiries;
    }

    /// What came of it is what comes of saving; the same form twice is one need.
    public SaveEntry.Result take(Actor actor, Heard heard, UUID form) {
        return as.write(actor, jdbc -> {
            var result = save.enter(actor, heard.content(), form);
            if (result instanceof SaveEntry.Result.Saved(var need)) {
                inquiries.heardBy(need.id(), heard.channel());
            }
            return result;
        });
    }
}
