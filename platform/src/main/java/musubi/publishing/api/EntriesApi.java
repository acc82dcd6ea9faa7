package musubi.publishing.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import musubi.access.Actor;
import musubi.exchange.EntryKind;
import musubi.publishing.records.Narrowing;
import musubi.publishing.records.PublishedEntries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `/api/seeds` and `/api/needs`
@RestController
class EntriesApi {

    private static final List<String> STAGES = List.of("basic", "applied", "practical");

    private final PublishedEntries entries;
    private final Named named;
    private final Answers answers;

    EntriesApi(PublishedEntries entries, Named named, Answers answers) {
        this.entries = entries;
        this.named = named;
        this.answers = answers;
    }

    record Query(
            @Nullable String community,
            @Nullable String area,
            @Nullable String prefecture,
            @Nullable String stage,
            @Nullable String limit,
            @Nullable String after) {}

    @GetMapping("/api/seeds")
    ResponseEntity<byte[]> seeds(Actor actor, Query query, HttpServletRequest request) {
        return list(EntryKind.SEED, query, new Asked(actor, request, Query.class));
    }

    @GetMapping("/api/needs")
    ResponseEntity<byte[]> needs(Actor actor, Query query, HttpServletRequest request) {
        return list(EntryKind.NEED, query, new Asked(actor, request, Query.class));
    }

    @GetMapping("/api/seeds/{id}")
    ResponseEntity<byte[]> seed(Actor actor, @PathVariable String id, HttpServletRequest request) {
        return one(EntryKind.SEED, id, new Asked(actor, request, NothingElse.class));
    }

    @GetMapping("/api/needs/{id}")
    ResponseEntity<byte[]> need(Actor actor, @PathVariable String id, HttpServletRequest request) {
        return one(EntryKind.NEED, id, new Asked(actor, request, NothingElse.class));
    }

    private ResponseEntity<byte[]> list(EntryKind kind, Query query, Asked asked) {
        var wanted = new Narrowing(
                named.community(asked, query.community()),
                asked.choice("stage", query.stage(), STAGES),
                asked.area(query.area()),
                asked.prefecture("prefecture", query.prefecture()),
                asked.after(query.after()),
                asked.limit(query.limit()));
        return asked.isWrong()
                ? answers.refused(asked)
                : answers.list(asked, entries.list(asked.actor(), kind, wanted, answers.site(asked)));
    }

    private ResponseEntity<byte[]> one(EntryKind kind, String id, Asked asked) {
        return asked.isWrong()
                ? answers.refused(asked)
                : answers.one(asked, entries.find(asked.actor(), kind, id, answers.site(asked)));
    }
}
