package musubi.portal.find;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the page of the one box shows, in the reader's language.
public record FindPage(String q, String heading, List<Kind> kinds, Filters filters, Results results) {

    /// A kind of record with how many there are of it; `current` is what `aria-current` says.
    public record Kind(
            String address,
            String name,
            int count,
            @Nullable String current) {}

    /// What narrows the results further.
    public record Filters(String kind, List<Choice> areas, List<Choice> prefectures, String none, boolean narrowed) {

        /// What is chosen in the fold, told on it while it is closed.
        public List<Choice> chosen() {
            return Stream.concat(areas.stream(), prefectures.stream())
                    .filter(choice -> choice.chosen() && !choice.value().isEmpty())
                    .toList();
        }

        /// @param count how many are left with it, or nothing where that is not known
        public record Choice(String value, String name, String count, boolean chosen) {}
    }

    /// One page of hits, and the ways to the others.
    public record Results(
            String count,
            boolean ranked,
            List<Line> lines,
            @Nullable String first,
            @Nullable String next,
            String notice) {

        public boolean isEmpty() {
            return lines.isEmpty();
        }
    }

    /// A hit: what it is, why it is here, and a few words of it.
    public record Line(
            Name name,
            List<Passage> passages,
            String reason,
            @Nullable Count count) {}

    /// What a record is called, of which kind it is, and where it belongs.
    ///
    /// @param side as the stylesheet names it, where the record stands on one
    public record Name(
            String kind, @Nullable String side, String sideWord, String address, String title, List<String> about) {}

    /// A few words of a record in pieces; `language` is its tag where it is not the reader's.
    public record Passage(@Nullable String language, List<Piece> pieces) {

        public record Piece(String text, boolean marked) {}
    }

    /// The points of a hit and what they are made of.
    public record Count(int total, List<Bar> bars) {

        public record Bar(String words, int points) {}
    }

    /// Titles that may be meant by the first few letters.
    public record Suggestions(List<String> titles) {}
}
