package musubi.exchange.web;

import java.util.List;
import java.util.UUID;
import musubi.exchange.web.EntryPages.Link;
import musubi.exchange.web.Shown.Happening;
import musubi.pages.Answers;
import musubi.pages.Option;
import musubi.pages.Problems;
import org.jspecify.annotations.Nullable;

/// The pages of the front desk: taking a need down, whose turn it is, the desks and how fast they answer.
public final class DeskPages {

    private DeskPages() {}

    /// The form for what is told on the telephone, in the order in which it is told.
    public record CallPage(
            Answers answers,
            Problems problems,
            List<Option> communities,
            List<Option> owners,
            List<Option> prefectures,
            List<Option> channels,
            List<Option> levels) {}

    /// Needs that say much the same, while one is being typed.
    public record SimilarPage(List<Link> needs) {}

    /// Whose turn it is with a need, and by when.
    ///
    /// @param state in the word of the table, in lower case
    /// @param due the promised day; none when it has ended
    /// @param late by how many open days it has passed
    /// @param steps what this reader may do
    /// @param notice what came of the step just taken
    public record Turn(
            String url,
            String state,
            Post post,
            @Nullable String due,
            int late,
            @Nullable String ended,
            Steps steps,
            List<Happening> course,
            @Nullable String notice) {

        Turn telling(@Nullable String what) {
            return new Turn(url, state, post, due, late, ended, steps, course, what);
        }
    }

    /// Where it lies, whose turn it is, by which way it came.
    public record Post(String desk, @Nullable String owner, String channel) {}

    /// @param desks where it may be passed on to
    /// @param reasons why it may end
    public record Steps(boolean may, int version, List<Option> desks, List<Option> reasons) {}

    /// All desks, each with what it promises and what it keeps.
    ///
    /// @param mayOpen whether the reader may set one up
    public record DesksPage(List<Desk> desks, boolean mayOpen, boolean saved) {}

    /// The form of a desk.
    public record DeskFormPage(
            String action,
            Answers answers,
            Problems problems,
            List<Option> communities,
            List<Option> prefectures,
            List<Option> areas,
            List<Option> desks) {}

    /// @param areas what it is for, in words; empty for everything
    /// @param promise in words
    /// @param edit where it is changed, for those who may
    public record Desk(
            String name,
            Link community,
            List<String> areas,
            String promise,
            @Nullable Kept kept,
            @Nullable String edit) {

        Desk changedAt(@Nullable UUID desk) {
            return new Desk(name, community, areas, promise, kept, desk == null ? null : "/desks/" + desk + "/edit");
        }
    }

    /// How it was within a year, in words.
    ///
    /// @param received how many needs came
    /// @param answered how many of them were taken in hand, and how fast
    /// @param introduced how fast two said yes to each other; none where nobody did
    public record Kept(
            String received, String answered, @Nullable String introduced) {}
}
