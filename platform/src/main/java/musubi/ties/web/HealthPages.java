package musubi.ties.web;

import static musubi.pages.Words.t;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.network.Communities;
import musubi.network.Communities.Community;
import musubi.pages.Pager;
import musubi.pages.Words;
import musubi.ties.graph.Tie;
import musubi.ties.graph.Tie.Kind;
import musubi.ties.reading.Behind;
import musubi.ties.reading.Pictures;
import musubi.ties.web.Lists.Item;
import musubi.ties.web.TiesPages.Choice;
import musubi.ties.web.TiesPages.Figure;
import musubi.ties.web.TiesPages.HealthPage;
import musubi.ties.web.TiesPages.Listing;
import musubi.ties.web.TiesPages.Narrowing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the page together: what it is made of, figures first, then the drawing, then the lists behind the figures.
@Component
class HealthPages {

    private static final int FIRST = 6;
    private static final int WHOLE = 100;

    private final Pictures pictures;
    private final Behind behind;
    private final Communities communities;

    HealthPages(Pictures pictures, Behind behind, Communities communities) {
        this.pictures = pictures;
        this.behind = behind;
        this.communities = communities;
    }

    HealthPage page(Actor viewer, Map<String, String> address) {
        var all = communities.all(viewer);
        var asked = Asked.of(
                address,
                all.stream()
                        .filter(c -> c.slug().equals(address.get("community")))
                        .findFirst());
        var picture = pictures.of(viewer);
        var lists = new Lists(picture, asked);
        var items = lists.all();
        var drawing = new PictureWords(picture, asked);
        var chosen = asked.list() == null ? drawing.choose(lists.ties()) : null;
        var shown = shown(items, asked);
        if (chosen != null) {
            shown.put("drawn", lists.each(chosen.ties()));
        }
        var words = new RecordWords(picture, behind.of(viewer, ties(shown)));
        return new HealthPage(
                title(asked),
                madeOf(viewer, lists),
                new Narrowing(choices(all, asked), months(asked)),
                figures(lists, items, asked),
                Finders.empty(picture),
                chosen == null || chosen.ties().isEmpty() ? null : drawing.draw(chosen),
                shown.entrySet().stream()
                        .map(list -> listing(list.getKey(), list.getValue(), items, words, asked))
                        .toList(),
                asked.list() != null);
    }

    private static String title(Asked asked) {
        var community = asked.community();
        var list = asked.list();
        var whose = community == null
                ? t("ties.title")
                : t("ties.title.of", community.name().in(Words.language()));
        return list == null ? whose : t("ties.list." + list) + t("ties.title.list", whose);
    }

    /// The first rows of each list, or one page of the one that was asked for.
    private static Map<String, List<Item>> shown(Map<String, List<Item>> items, Asked asked) {
        var shown = new LinkedHashMap<String, List<Item>>();
        var list = asked.list();
        if (list != null) {
            var all = Objects.requireNonNull(items.get(list));
            shown.put(list, pager(list, all.size(), asked).of(all, WHOLE));
        } else {
            items.forEach((key, all) -> {
                if (!key.equals("ties")) {
                    shown.put(key, all.stream().limit(FIRST).toList());
                }
            });
        }
        return shown;
    }

    private static List<Tie> ties(Map<String, List<Item>> shown) {
        return shown.values().stream()
                .flatMap(List::stream)
                .flatMap(item -> Stream.ofNullable(item.tie()))
                .distinct()
                .toList();
    }

    private static Listing listing(
            String key, List<Item> shown, Map<String, List<Item>> items, RecordWords words, Asked asked) {
        var total = items.getOrDefault(key, shown).size();
        return new Listing(
                key,
                t("ties.list." + key),
                t("ties.why." + key, asked.months()),
                shown.stream().map(words::row).toList(),
                total,
                shown.stream().anyMatch(item -> item.tie() != null),
                pager(key, total, asked));
    }

    private static Pager pager(String key, int total, Asked asked) {
        return Pager.of(asked.page(), total, WHOLE, asked.list(key));
    }

    private static List<String> madeOf(Actor viewer, Lists lists) {
        var sentences = new ArrayList<String>();
        sentences.add(t(
                "ties.made",
                records(lists, Kind.INTRODUCTION),
                records(lists, Kind.PROJECT),
                records(lists, Kind.DOCUMENT)));
        sentences.add(t(viewer.coordinates().isEmpty() ? "ties.made.public" : "ties.made.coordinator"));
        return sentences;
    }

    private static long records(Lists lists, Kind kind) {
        return lists.ties().stream()
                .flatMap(tie -> tie.contacts().stream())
                .filter(contact -> contact.kind() == kind)
                .map(Tie.Contact::record)
                .distinct()
                .count();
    }

    private static List<Figure> figures(Lists lists, Map<String, List<Item>> items, Asked asked) {
        var written = lists.ties().stream().filter(Tie::isOnlyWritten).count();
        return List.of(
                figure("ties", items, null, t("ties.figure.written", written), asked),
                figure("thinning", items, null, t("ties.figure.months", asked.months()), asked),
                figure("isolated", items, lists.inScope(), null, asked),
                figure("hanging", items, null, null, asked),
                figure("bridges", items, null, null, asked),
                figure("distant", items, lists.institutions(), null, asked),
                new Figure(
                        lists.covered(),
                        lists.units(),
                        t("ties.figure.coverage"),
                        t("ties.figure.coverage.base"),
                        asked.list("coverage")));
    }

    private static Figure figure(
            String key, Map<String, List<Item>> items, @Nullable Integer of, @Nullable String base, Asked asked) {
        var number = items.getOrDefault(key, List.of()).size();
        return new Figure(number, of, t("ties.figure." + key), base, asked.list(key));
    }

    private static List<Choice> choices(List<Community> all, Asked asked) {
        var chosen = asked.community();
        return Stream.concat(
                        Stream.of(new Choice("", t("ties.everywhere"), chosen == null)),
                        all.stream()
                                .map(c -> new Choice(
                                        c.slug(),
                                        c.name().in(Words.language()),
                                        chosen != null && c.slug().equals(chosen.slug()))))
                .toList();
    }

    private static List<Choice> months(Asked asked) {
        return Asked.MONTHS.stream()
                .map(m -> new Choice(m.toString(), t("ties.months", m), m == asked.months()))
                .toList();
    }
}
