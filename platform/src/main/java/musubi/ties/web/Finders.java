package musubi.ties.web;

import static musubi.pages.Words.t;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import musubi.ties.reading.Picture;
import musubi.ties.reading.Picture.Organisation;
import musubi.ties.web.TiesPages.End;
import musubi.ties.web.TiesPages.Finder;
import musubi.ties.web.TiesPages.Link;
import org.jspecify.annotations.Nullable;

/// Finds the organisation somebody means by what they typed; one that is hidden is as unknown as one that is not there.
final class Finders {

    private static final int NAMES = 200;
    private static final int MEANT = 8;

    private Finders() {}

    static Finder empty(Picture picture) {
        var nothing = new End("", List.of(), null);
        return new Finder(nothing, nothing, names(picture));
    }

    /// Those with most ties can be chosen from a list; all others by typing.
    static List<String> names(Picture picture) {
        return picture.graph().organisations().stream()
                .filter(one -> !picture.graph().isAlone(one))
                .sorted(Comparator.comparingInt(one -> -picture.graph().of(one).size()))
                .limit(NAMES)
                .map(one -> OrganisationWords.name(picture.organisation(one)))
                .distinct()
                .toList();
    }

    /// One organisation, or several that could be meant.
    record Meant(String typed, @Nullable Organisation one, List<Organisation> several) {

        /// @param chosen the address with another organisation in the place of this one
        End end(Function<String, String> chosen) {
            var name = one == null ? typed : OrganisationWords.name(one);
            var trouble = one != null || typed.isEmpty()
                    ? null
                    : t(several.isEmpty() ? "ties.path.unknown" : "ties.path.several", typed);
            return new End(
                    name,
                    several.stream()
                            .map(o -> new Link(OrganisationWords.name(o), chosen.apply(o.slug())))
                            .toList(),
                    trouble);
        }
    }

    static Meant meant(Picture picture, String typed) {
        var wanted = plain(typed);
        if (wanted.isEmpty()) {
            return new Meant("", null, List.of());
        }
        var all = picture.organisations().values();
        var same =
                all.stream().filter(one -> calls(one).anyMatch(wanted::equals)).toList();
        if (same.size() == 1) {
            return new Meant(typed, same.getFirst(), List.of());
        }
        var near = same.isEmpty()
                ? all.stream()
                        .filter(one -> calls(one).anyMatch(name -> name.contains(wanted)))
                        .toList()
                : same;
        return near.size() == 1
                ? new Meant(typed, near.getFirst(), List.of())
                : new Meant(typed, null, near.stream().limit(MEANT).toList());
    }

    private static Stream<String> calls(Organisation one) {
        var english = one.name().en();
        return Stream.of(one.slug(), one.name().ja(), english == null ? one.slug() : english)
                .map(Finders::plain);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s・、,.\\p{Cntrl}]+", "");
    }
}
