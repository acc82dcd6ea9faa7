package musubi.exchange.web;

import java.util.List;
import musubi.exchange.web.EntryPages.Link;
import musubi.exchange.web.Shown.Happening;
import musubi.exchange.web.Shown.Tie;
import musubi.pages.Answers;
import musubi.pages.Option;
import musubi.pages.Problems;
import org.jspecify.annotations.Nullable;

/// The pages of an introduction: the two letters, and the course it takes.
public final class ReferralPages {

    private ReferralPages() {}

    /// Two letters, filled in as far as the platform can, to be made one's own.
    public record LettersPage(
            String action,
            Link need,
            Link partner,
            Answers answers,
            Problems problems,
            @Nullable Link underWay) {}

    /// @param then what its coordinator does next, after a no
    public record ReferralPage(
            String url,
            @Nullable Link need,
            @Nullable String partner,
            String state,
            List<Tie> ties,
            List<Letter> letters,
            List<Happening> history,
            List<String> then,
            Doing doing) {}

    public record Letter(String side, String text, String answer) {}

    /// What the viewer can do now.
    ///
    /// @param answers sides whose answer is open and may be given by the viewer
    /// @param told whether the viewer writes down what a side said
    /// @param steps steps of the coordinator
    public record Doing(
            List<String> answers,
            boolean told,
            List<String> steps,
            List<Option> reasons,
            @Nullable Notice notice) {}

    /// What came of the step just taken; `done` where it was taken.
    public record Notice(String words, boolean done) {}
}
