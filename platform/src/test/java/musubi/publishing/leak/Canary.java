package musubi.publishing.leak;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import musubi.access.Actor;
import musubi.kernel.CorporateNumber;
import musubi.kernel.Reading;

/// A word that stands in one field of one record and nowhere else, with who may read it.
///
/// @param indexed whether a search finds it
/// @param shown whether there is a page or an answer that shows it to those who may read it
record Canary(String word, String what, Predicate<Actor> mayRead, boolean indexed, boolean shown) {

    private static int made;

    /// A word no text contains, as long as every other one, so that none is part of another.
    static String fresh() {
        var number = ++made * 7919L + 1_000_003;
        var letters = new StringBuilder("qz");
        for (var i = 0; i < 7; i++) {
            letters.append((char) ('a' + number % 26));
            number /= 26;
        }
        return letters.append("qx").toString();
    }

    /// A number with the right check digit, which nobody has.
    static String freshNumber() {
        var twelve =
                "99" + String.valueOf(LeakRows.id().getLeastSignificantBits()).substring(3, 13);
        return IntStream.rangeClosed(1, 9)
                .mapToObj(digit -> digit + twelve)
                .filter(digits -> CorporateNumber.read(digits) instanceof Reading.Read<CorporateNumber>)
                .findFirst()
                .orElseThrow();
    }

    static Canary of(String what, Predicate<Actor> mayRead) {
        return new Canary(fresh(), what, mayRead, false, true);
    }

    Canary found() {
        return new Canary(word, what, mayRead, true, shown);
    }

    Canary shownNowhere() {
        return new Canary(word, what, mayRead, false, false);
    }

    boolean mayRead(Actor actor) {
        return mayRead.test(actor);
    }

    /// Canaries that stand in a text this actor may not read.
    static List<Canary> leaked(String text, List<Canary> canaries, Actor actor) {
        return canaries.stream()
                .filter(canary -> text.contains(canary.word()))
                .filter(canary -> !canary.mayRead(actor))
                .toList();
    }

    @Override
    public String toString() {
        return what + " (" + word + ")";
    }
}
