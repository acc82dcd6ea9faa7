package musubi.portal.work;

import java.util.ArrayList;
import java.util.List;
import musubi.pages.Pager;
import org.jspecify.annotations.Nullable;

/// What somebody has before them today, in the reader's language; only the parts their roles bring are there.
public record WorkPage(
        String day,
        List<String> roles,
        @Nullable Desk desk,
        @Nullable Own own,
        @Nullable Nation nation,
        boolean reviews) {

    /// The coordinator's desk: to do today, newly come in, in hand, what waits for others, what lies with colleagues.
    ///
    /// @param opened the one part that is shown, when it is shown alone
    /// @param done whether there is nothing to do today
    /// @param unread how many notices were not read yet
    public record Desk(List<Listing> listings, @Nullable String opened, boolean done, int unread) {

        public boolean isEmpty() {
            return listings.stream().allMatch(listing -> listing.total() == 0);
        }
    }

    /// One part of the desk.
    ///
    /// @param total of how many the rows are the first, or one page
    public record Listing(String key, int total, List<Row> rows, Pager pager) {

        public boolean isCut() {
            return total > rows.size();
        }

        Listing withFirst() {
            var filled = new ArrayList<>(rows);
            var row = filled.getFirst();
            filled.set(0, new Row(row.since(), row.title(), row.address(), row.about(), row.button(), true));
            return new Listing(key, total, filled, pager);
        }
    }

    /// @param first the one row whose button is filled
    public record Row(Since since, String title, String address, String about, String button, boolean first) {}

    /// How long something has waited, and since which day.
    public record Since(String words, String day, boolean late) {}

    /// What a member organisation or a researcher has here.
    public record Own(List<Card> cards, List<Row> asked, List<Seed> seeds) {

        public boolean isEmpty() {
            return cards.isEmpty() && asked.isEmpty() && seeds.isEmpty();
        }
    }

    /// What became of one need.
    public record Card(
            Chip chip,
            String since,
            String title,
            String address,
            String text,
            @Nullable Step step,
            List<Tie> ties) {}

    /// @param state as the stylesheet names it
    public record Chip(String state, String words) {}

    /// The one thing to do next; only the first card's is filled.
    public record Step(String address, String words, boolean first) {}

    /// A place on the line of ties: `done`, `current`, `next` or `ended`.
    public record Tie(String state, String name, String what) {}

    public record Seed(String title, String address, String state) {}

    /// The country at a glance.
    public record Nation(List<CommunityLine> communities, CommunityLine total, List<Twice> registeredTwice) {}

    /// An organisation whose corporate number another one has as well; those of one number stand together.
    public record Twice(String number, String name, String address) {}

    /// A community in figures. Introductions are told to the national office as numbers, never which.
    public record CommunityLine(String name, String address, int seeds, int needs, Introductions introductions) {}

    public record Introductions(int underWay, int introduced, int research, int ended) {

        static final Introductions NONE = new Introductions(0, 0, 0, 0);

        Introductions plus(Introductions other) {
            return new Introductions(
                    underWay + other.underWay,
                    introduced + other.introduced,
                    research + other.research,
                    ended + other.ended);
        }
    }
}
