package musubi.exchange.web;

import java.util.List;
import musubi.exchange.web.EntryPages.Link;
import musubi.pages.Answers;
import musubi.pages.Option;
import musubi.pages.Problems;
import org.jspecify.annotations.Nullable;

/// The pages of the coordinator register: who sits at which desk, and the form of a seat.
public final class CoordinatorPages {

    private CoordinatorPages() {}

    /// @param narrow the words of a speciality that were asked for
    /// @param mayChange whether the reader may give seats
    /// @param notice the key of what was just done
    public record RegisterPage(
            String narrow,
            List<Group> groups,
            List<Link> handovers,
            boolean mayChange,
            @Nullable String notice) {

        public int count() {
            return groups.stream().mapToInt(group -> group.people().size()).sum();
        }
    }

    /// Those of one community, and its desks at which nobody sits.
    public record Group(Link community, List<Person> people, List<Vacancy> vacant) {}

    /// @param marks what is to be seen of the term at once
    /// @param handOver where all that is in hand goes to others, for those who may
    /// @param seat where a seat is given, likewise
    public record Person(
            String name,
            List<Mark> marks,
            List<Post> posts,
            int inquiries,
            int introductions,
            @Nullable String handOver,
            @Nullable String seat) {}

    /// @param state `waiting` where something has to be done, `done` or `closed`
    public record Mark(String words, String state) {}

    /// One seat.
    public record Post(
            String desk,
            String term,
            String specialities,
            @Nullable String employer,
            @Nullable String edit) {}

    public record Vacancy(String desk, @Nullable String seat) {}

    /// The form of a seat.
    ///
    /// @param who whose it is and where; none where it is given now
    /// @param end where it is ended; likewise
    public record SeatFormPage(
            String action,
            @Nullable String who,
            @Nullable String end,
            Answers answers,
            Problems problems,
            List<Option> desks,
            List<Option> people,
            List<Option> employers) {}
}
