package musubi.publishing.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import musubi.access.Actor;
import musubi.exchange.Entries;
import musubi.exchange.EntryKind;
import musubi.exchange.Matches;
import musubi.kernel.UuidText;
import musubi.pages.Words;
import musubi.publishing.records.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/matches`: seeds and organisations for a need, told in everyday words or named by its id.
@RestController
class MatchesApi {

    private static final int LONGEST = 2000;
    private static final int USUAL = 10;

    private final Matches matches;
    private final Entries entries;
    private final Answers answers;

    MatchesApi(Matches matches, Entries entries, Answers answers) {
        this.matches = matches;
        this.entries = entries;
        this.answers = answers;
    }

    record Query(
            @Nullable String need,
            @Nullable String near,
            @Nullable String top) {}

    /// The best ones, and how many there are in all.
    record Answer(List<FoundItem> items, int total) {}

    @GetMapping("/api/matches")
    ResponseEntity<byte[]> matches(Actor actor, Query query, HttpServletRequest request) {
        var asked = new Asked(actor, request, Query.class);
        var need = asked.words("need", query.need(), LONGEST);
        var near = asked.prefecture("near", query.near());
        var top = query.top() == null ? USUAL : asked.number("top", query.top());
        var registered = UuidText.read(need).orElse(null);
        if (registered != null && !isNeed(actor, registered)) {
            asked.refuse("need", "publishing.problem.not-there");
        }
        if (registered != null && near != null) {
            asked.refuse("near", "publishing.problem.near");
        }
        if (asked.isWrong()) {
            return answers.refused(asked);
        }
        var found = registered == null
                ? matches.forText(actor, new Matches.Words(need, near, Words.language()), top)
                : matches.forNeed(actor, registered, Words.language(), top);
        var site = answers.site(asked);
        var items = found.items().stream().map(item -> item(item, site)).toList();
        return answers.page(asked, new Answer(items, found.total()), null);
    }

    private boolean isNeed(Actor actor, UUID id) {
        return entries.find(actor, id)
                .filter(entry -> entry.kind() == EntryKind.NEED)
                .isPresent();
    }

    private static FoundItem item(Matches.Item item, Site site) {
        return new FoundItem(
                item.kind(),
                item.id(),
                item.title(),
                site.page(item.url()),
                item.summary(),
                FoundItem.rounded(item.score()),
                item.why().reasons().stream().map(Matches.Reason::words).toList(),
                FoundItem.PassageText.of(item.why().passages()));
    }
}
