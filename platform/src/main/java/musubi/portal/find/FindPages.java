package musubi.portal.find;

import static musubi.pages.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.kernel.Prefecture;
import musubi.network.Communities;
import musubi.pages.Words;
import musubi.portal.MarketAreas;
import musubi.portal.find.FindPage.Filters;
import musubi.portal.find.FindPage.Filters.Choice;
import musubi.portal.find.FindPage.Kind;
import musubi.portal.find.FindPage.Results;
import musubi.portal.find.FindPage.Suggestions;
import musubi.search.Found;
import musubi.search.Query;
import musubi.search.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Asks the index and puts its answer on the page: counts, filters, hits and the ways on.
@Component
class FindPages {

    private static final int PAGE = 20;
    private static final int SUGGESTIONS = 6;

    private final Search search;
    private final HitNames names;
    private final MarketAreas areas;
    private final Communities communities;

    FindPages(Search search, HitNames names, MarketAreas areas, Communities communities) {
        this.search = search;
        this.names = names;
        this.areas = areas;
        this.communities = communities;
    }

    /// A community in the address narrows to the prefecture it sits in.
    FindPage page(Actor viewer, Asked address, @Nullable String community) {
        var asked = address.prefecture().isEmpty() && community != null && !community.isBlank()
                ? communities
                        .bySlug(viewer, community)
                        .map(known -> address.in(known.prefectures().getFirst()))
                        .orElse(address)
                : address;
        var found = search.find(viewer, query(asked));
        return new FindPage(
                asked.q(),
                asked.isBlank() ? t("portal.find.title") : t("portal.find.title.of", shown(asked.q())),
                kinds(asked, found),
                new Filters(
                        asked.kind(),
                        areas(viewer, asked, found),
                        prefectures(asked),
                        asked.everything(),
                        asked.isNarrowed()),
                results(viewer, asked, found));
    }

    Suggestions suggestions(Actor viewer, Asked asked) {
        if (asked.isBlank()) {
            return new Suggestions(List.of());
        }
        var hits =
                search.find(viewer, Query.of(asked.q(), Set.of(), SUGGESTIONS)).hits();
        var known = names.of(viewer, hits);
        return new Suggestions(hits.stream()
                .flatMap(hit -> Optional.ofNullable(known.get(hit.ref())).stream())
                .map(FindPage.Name::title)
                .distinct()
                .toList());
    }

    private static Query query(Asked asked) {
        var prefecture = asked.prefecture();
        return new Query(
                        asked.q(),
                        asked.kinds(),
                        asked.areas(),
                        prefecture.isEmpty() ? null : prefecture,
                        null,
                        PAGE,
                        asked.after())
                .in(Words.language());
    }

    private static String shown(String q) {
        var most = 40;
        return q.codePointCount(0, q.length()) <= most ? q : q.substring(0, q.offsetByCodePoints(0, most)) + "…";
    }

    private static List<Kind> kinds(Asked asked, Found found) {
        var all = new Kind(
                asked.ofKind(""),
                t("portal.kinds.all"),
                found.total(),
                asked.kind().isEmpty() ? "true" : null);
        var each = Asked.KINDS.stream()
                .map(kind -> new Kind(
                        asked.ofKind(kind),
                        t("portal.kinds." + kind),
                        found.byKind().getOrDefault(kind, 0),
                        kind.equals(asked.kind()) ? "true" : null));
        return Stream.concat(Stream.of(all), each).toList();
    }

    private List<Choice> areas(Actor viewer, Asked asked, Found found) {
        var any = new Choice("", t("portal.find.any"), "", asked.area() == 0);
        var each = areas.all(viewer).stream().map(area -> choice(area, asked, found.byArea()));
        return Stream.concat(Stream.of(any), each).toList();
    }

    private static Choice choice(MarketAreas.Named area, Asked asked, Map<Integer, Integer> counts) {
        return new Choice(
                Integer.toString(area.number()),
                t("portal.find.area", area.number(), area.name()),
                Integer.toString(counts.getOrDefault(area.number(), 0)),
                asked.area() == area.number());
    }

    private static List<Choice> prefectures(Asked asked) {
        var any = new Choice("", t("portal.find.any"), "", asked.prefecture().isEmpty());
        var each = Arrays.stream(Prefecture.values()).map(prefecture -> {
            var code = prefecture.twoDigits();
            return new Choice(code, prefecture.in(Words.language()), "", code.equals(asked.prefecture()));
        });
        return Stream.concat(Stream.of(any), each).toList();
    }

    private Results results(Actor viewer, Asked asked, Found found) {
        var hits = found.hits();
        var best = asked.after() != null && asked.best() > 0
                ? asked.best()
                : hits.stream().mapToDouble(hit -> hit.score()).max().orElse(0);
        var next = found.next();
        return new Results(
                count(asked, found),
                !asked.isBlank() && asked.after() == null,
                new FindLines(names.of(viewer, hits), best).of(hits),
                asked.after() == null ? null : asked.fromTheStart(),
                next == null ? null : asked.from(next, best),
                asked.shortened() ? t("portal.find.shortened", Asked.LONGEST) : "");
    }

    private static String count(Asked asked, Found found) {
        var count = asked.kind().isEmpty() ? found.total() : found.byKind().getOrDefault(asked.kind(), 0);
        return asked.isBlank() ? t("portal.find.all", count) : t("portal.find.found", count);
    }
}
