package musubi.publishing.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import musubi.access.Actor;
import musubi.publishing.records.Narrowing;
import musubi.publishing.records.PublishedOrganisations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `/api/organisations`
@RestController
class OrganisationsApi {

    private static final List<String> KINDS = List.of(
            "research-institute",
            "university",
            "hospital",
            "local-government",
            "manufacturing-demonstration",
            "venture",
            "company",
            "fund",
            "incubator",
            "primary-producer",
            "network-body",
            "support-body",
            "ministry",
            "overseas");

    private final PublishedOrganisations organisations;
    private final Named named;
    private final Answers answers;

    OrganisationsApi(PublishedOrganisations organisations, Named named, Answers answers) {
        this.organisations = organisations;
        this.named = named;
        this.answers = answers;
    }

    record Query(
            @Nullable String community,
            @Nullable String kind,
            @Nullable String prefecture,
            @Nullable String limit,
            @Nullable String after) {}

    @GetMapping("/api/organisations")
    ResponseEntity<byte[]> list(Actor actor, Query query, HttpServletRequest request) {
        var asked = new Asked(actor, request, Query.class);
        var wanted = new Narrowing(
                named.community(asked, query.community()),
                asked.choice("kind", query.kind(), KINDS),
                null,
                asked.prefecture("prefecture", query.prefecture()),
                asked.after(query.after()),
                asked.limit(query.limit()));
        return asked.isWrong()
                ? answers.refused(asked)
                : answers.list(asked, organisations.list(actor, wanted, answers.site(asked)));
    }

    @GetMapping("/api/organisations/{id}")
    ResponseEntity<byte[]> one(Actor actor, @PathVariable String id, HttpServletRequest request) {
        var asked = new Asked(actor, request, NothingElse.class);
        return asked.isWrong()
                ? answers.refused(asked)
                : answers.one(asked, organisations.find(actor, id, answers.site(asked)));
    }
}
