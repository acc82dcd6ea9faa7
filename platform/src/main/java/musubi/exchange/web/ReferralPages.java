package musubi.exchange.web;

import java.util.List;
import java.util.UUID;
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
            Asker asker,
            List<Letter> letters,
            List<Paper> papers,
            List<Happening> history,
            List<String> then,
            Doing doing) {}

    /// Who looks for help, as far as the viewer may know.
    ///
    /// @param hidden whether they keep their name to themselves for now
    public record Asker(
            @Nullable Link owner, boolean hidden, @Nullable String contact) {

        public boolean any() {
            return owner != null || hidden || contact != null;
        }
    }

    /// Something signed or handed over.
    ///
    /// @param until when it was taken back, where it was
    public record Paper(
            String id,
            String kind,
            String day,
            @Nullable String words,
            @Nullable String until) {}

    /// What is needed to record one more.
    public record PaperForm(Answers answers, Problems problems, List<Option> kinds) {

        /// The same form sent twice is one paper.
        public String formId() {
            return answers.has("formId")
                    ? answers.text("formId")
                    : UUID.randomUUID().toString();
        }
    }

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
            @Nullable PaperForm papers,
            @Nullable Notice notice) {}

    /// What came of the step just taken; `done` where it was taken.
    public record Notice(String words, boolean done) {}
}
