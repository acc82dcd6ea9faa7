package musubi.publishing.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import musubi.access.Actor;
import musubi.publishing.records.Narrowing;
import musubi.publishing.records.PublishedCommunities;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `/api/communities`
@RestController
class CommunitiesApi {

    private static final List<String> KINDS = List.of("regional", "global");

    private final PublishedCommunities communities;
    private final Answers answers;

    CommunitiesApi(PublishedCommunities communities, Answers answers) {
        this.communities = communities;
        this.answers = answers;
    }

    record Query(
            @Nullable String kind,
            @Nullable String area,
            @Nullable String prefecture,
            @Nullable String limit,
            @Nullable String after) {}

    @GetMapping("/api/communities")
    ResponseEntity<byte[]> list(Actor actor, Query query, HttpServletRequest request) {
        var asked = new Asked(actor, request, Query.class);
        var wanted = new Narrowing(
                null,
                asked.choice("kind", query.kind(), KINDS),
                asked.area(query.area()),
                asked.prefecture("prefecture", query.prefecture()),
                asked.after(query.after()),
                asked.limit(query.limit()));
        return asked.isWrong()
                ? answers.refused(asked)
                : answers.list(asked, communities.list(actor, wanted, answers.site(asked)));
    }

    @GetMapping("/api/communities/{id}")
    ResponseEntity<byte[]> one(Actor actor, @PathVariable String id, HttpServletRequest request) {
        var asked = new Asked(actor, request, NothingElse.class);
        return asked.isWrong()
                ? answers.refused(asked)
                : answers.one(asked, communities.find(actor, id, answers.site(asked)));
    }
}
