package musubi.ties.web;

import java.util.List;
import musubi.pages.Pager;
import org.jspecify.annotations.Nullable;

/// The pages of ties, in the reader's words.
public final class TiesPages {

    private TiesPages() {}

    /// つながりの様子.
    ///
    /// @param opened one list is shown whole
    public record HealthPage(
            String title,
            List<String> madeOf,
            Narrowing narrowing,
            List<Figure> figures,
            Finder finder,
            @Nullable Picture picture,
            List<Listing> listings,
            boolean opened) {

        /// Lists with something in them, and the one that was asked for.
        public List<Listing> shown() {
            return listings.stream()
                    .filter(listing -> opened || listing.total() > 0)
                    .toList();
        }

        /// The keys of all others.
        public List<String> fine() {
            return listings.stream()
                    .filter(listing -> !opened && listing.total() == 0)
                    .map(Listing::key)
                    .toList();
        }
    }

    public record Link(String label, String url) {}

    public record Narrowing(List<Choice> communities, List<Choice> months) {}

    public record Choice(String value, String label, boolean chosen) {}

    /// @param of how many there could be; left out where that says nothing
    public record Figure(
            int value,
            @Nullable Integer of,
            String label,
            @Nullable String base,
            String url) {}

    /// Rows of the same kind; the first few, or all of them page by page.
    ///
    /// @param ties whether a row is a tie, with its records
    public record Listing(String key, String title, String why, List<Row> rows, int total, boolean ties, Pager pager) {

        public boolean isCut() {
            return total > rows.size();
        }
    }

    /// @param more where the other records are
    public record Row(
            List<Link> who,
            String what,
            String last,
            List<Link> records,
            @Nullable Link more) {}

    /// The drawing; the list beside it says the same in words.
    public record Picture(
            String title,
            int width,
            int height,
            List<Spot> spots,
            List<Line> lines,
            @Nullable Link whole) {}

    public record Spot(int number, int x, int y, String side, String name, boolean left, boolean middle, Link link) {

        public int nameX() {
            return left ? x - 19 : x + 19;
        }
    }

    public record Line(int x1, int y1, int x2, int y2, String grade, boolean thinning) {}

    /// The two organisations asked for.
    ///
    /// @param names to choose from
    public record Finder(End from, End to, List<String> names) {}

    /// @param meant organisations one could have meant
    public record End(
            String typed, List<Link> meant, @Nullable String trouble) {}

    /// 紹介の道すじ.
    public record WayPage(Finder finder, @Nullable Way way) {}

    /// @param first whom to ask first; missing where no way leads
    public record Way(
            String title, List<Step> steps, @Nullable Ask first) {}

    public record Step(Link from, Link to, String grade, String last, List<Link> records) {}

    public record Ask(String sentence, Link link) {}
}
