package musubi.exchange.web;

import java.util.List;
import musubi.exchange.handover.InHand;
import musubi.exchange.web.EntryPages.Link;
import musubi.exchange.web.Shown.Happening;
import musubi.pages.Answers;
import musubi.pages.Option;
import musubi.pages.Problems;
import org.jspecify.annotations.Nullable;

/// The pages of a handover: what there is and to whom it goes, what went to whom, and the pack to print.
public final class HandoverPages {

    private HandoverPages() {}

    /// @param seats the desks that somebody leaves
    public record HandoverPage(
            String url,
            String name,
            Things things,
            List<String> seats,
            Answers answers,
            Problems problems,
            List<Option> successors) {}

    /// What is in hand.
    public record Things(List<Thing> inquiries, List<Thing> introductions, List<Link> research, List<Tie> ties) {

        /// Whether there is more than is shown.
        public boolean isCut() {
            return inquiries.size() == InHand.MOST || introductions.size() == InHand.MOST;
        }
    }

    /// An inquiry or an introduction.
    ///
    /// @param about the state, in words
    /// @param when by when the next step was promised, or since when it waits
    /// @param note what was last written down
    /// @param others whom it may go to instead
    /// @param to who has it now, once it was handed over
    public record Thing(
            String id,
            String title,
            String url,
            String about,
            @Nullable String when,
            @Nullable String note,
            List<Option> others,
            @Nullable String to) {

        Thing with(List<Option> chosen) {
            return new Thing(id, title, url, about, when, note, chosen, to);
        }

        Thing at(@Nullable String successor) {
            return new Thing(id, title, url, about, when, note, others, successor);
        }
    }

    /// Two that were brought together.
    public record Tie(String one, String other, int times, String last) {}

    /// A handover that was made.
    ///
    /// @param by who made it, in words
    /// @param undone when it was taken back
    /// @param notice the key of what was just done
    public record MadePage(
            String url,
            String name,
            String by,
            @Nullable String words,
            @Nullable String undone,
            boolean mayTakeBack,
            List<Thing> inquiries,
            List<Thing> introductions,
            @Nullable String notice) {}

    /// The pack to print, for somebody who takes over tomorrow.
    ///
    /// @param handedOver by whom and when; none while it is not
    /// @param back the page it belongs to
    public record PackPage(
            String back,
            String name,
            String day,
            @Nullable String handedOver,
            @Nullable String words,
            List<Case> cases,
            List<Course> introductions,
            Things things) {}

    /// One inquiry with its memory.
    public record Case(
            Thing thing,
            String desk,
            String channel,
            @Nullable String lead,
            @Nullable String contact,
            List<Happening> course) {}

    /// One introduction with its memory.
    public record Course(Thing thing, @Nullable String letters, List<Happening> history) {}
}
