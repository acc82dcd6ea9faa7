package musubi.publishing.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.pages.Words;
import musubi.publishing.records.Headlines;
import musubi.publishing.records.Headlines.Headline;
import musubi.search.Found;
import musubi.search.Hit;
import musubi.search.ReasonWords;
import musubi.search.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/search`: everything at once, ranked, each with why it is there.
@RestController
class SearchApi {

    private static final int LONGEST = 300;

    private final Search search;
    private final Headlines headlines;
    private final Answers answers;

    SearchApi(Search search, Headlines headlines, Answers answers) {
        this.search = search;
        this.headlines = headlines;
        this.answers = answers;
    }

    record Query(
            @Nullable String q,
            @Nullable String kind,
            @Nullable String area,
            @Nullable String prefecture,
            @Nullable String limit,
            @Nullable String after) {}

    /// What was found; the counts are of what this viewer may know and nothing else.
    record Answer(
            List<FoundItem> items,
            int total,
            Map<String, Integer> byKind,
            @Nullable String next) {}

    @GetMapping("/api/search")
    ResponseEntity<byte[]> search(Actor actor, Query query, HttpServletRequest request) {
        var asked = new Asked(actor, request, Query.class);
        var area = asked.area(query.area());
        var wanted = new musubi.search.Query(
                asked.words("q", query.q(), LONGEST),
                kinds(asked, query.kind()),
                area == null ? Set.of() : Set.of(area),
                asked.prefecture("prefecture", query.prefecture()),
                null,
                asked.limit(query.limit()),
                asked.inner(query.after()));
        if (asked.isWrong()) {
            return answers.refused(asked);
        }
        var answer = answer(asked, search.find(actor, wanted), wanted.kinds());
        return answers.page(asked, answer, answer.next());
    }

    /// One kind or several, joined by commas; all that can be named when there is none.
    private static Set<String> kinds(Asked asked, @Nullable String given) {
        if (given == null) {
            return Set.copyOf(Headlines.kinds());
        }
        var kinds = Arrays.stream(given.split(",", -1)).collect(Collectors.toSet());
        if (!Headlines.kinds().containsAll(kinds)) {
            asked.refuse("kind", "publishing.problem.choice", String.join(", ", Headlines.kinds()));
        }
        return kinds;
    }

    private Answer answer(Asked asked, Found found, Set<String> kinds) {
        var refs = found.hits().stream().map(Hit::ref).toList();
        var names = headlines.of(asked.actor(), refs, answers.site(asked));
        var items = found.hits().stream()
                .flatMap(hit -> Optional.ofNullable(names.get(hit.ref())).map(name -> item(hit, name)).stream())
                .toList();
        var byKind = new TreeMap<>(found.byKind());
        byKind.keySet().retainAll(Headlines.kinds());
        var total =
                kinds.stream().mapToInt(kind -> byKind.getOrDefault(kind, 0)).sum();
        var next = found.next();
        return new Answer(items, total, byKind, next == null ? null : Cursor.sealed(next));
    }

    private static FoundItem item(Hit hit, Headline name) {
        return new FoundItem(
                hit.ref().kind(),
                hit.ref().id(),
                name.title().in(Words.language()),
                name.url(),
                null,
                FoundItem.rounded(hit.score()),
                reasons(hit),
                FoundItem.PassageText.of(hit.snippets()));
    }

    private static List<String> reasons(Hit hit) {
        return ReasonWords.in(Words.language()).each(hit.reasons()).stream()
                .map(ReasonWords.Said::words)
                .toList();
    }
}
