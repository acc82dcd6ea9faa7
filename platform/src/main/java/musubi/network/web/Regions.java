package musubi.network.web;

import java.util.Optional;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Prefecture;
import musubi.network.Communities;
import musubi.network.CommunityLine;
import musubi.network.web.CommunityPages.Region;
import org.springframework.stereotype.Component;

/// What a prefecture has, and which community is nearest to one that has none.
@Component
class Regions {

    private final AsActor as;
    private final Communities communities;
    private final CommunityQueries queries;

    Regions(AsActor as, Communities communities, CommunityQueries queries) {
        this.as = as;
        this.communities = communities;
        this.queries = queries;
    }

    /// The two-digit code, if it is one of the 47.
    static Optional<String> known(String code) {
        return Optional.of(code)
                .filter(text -> text.matches("\\d{2}"))
                .filter(text -> prefecture(text).isPresent());
    }

    static Optional<Prefecture> prefecture(String code) {
        return Prefecture.ofCode(Integer.parseInt(code));
    }

    Region of(Actor actor, String code) {
        var here = queries.inPrefecture(actor, code);
        var nearest = here.isEmpty()
                ? prefecture(code)
                        .flatMap(prefecture -> communities.toAsk(actor, prefecture))
                        .flatMap(community -> queries.bySlug(actor, community.slug()))
                : Optional.<CommunityLine>empty();
        return new Region(code, Wording.prefecture(code), here, nearest.orElse(null), organisations(actor, code));
    }

    private int organisations(Actor actor, String code) {
        return as.<Integer>read(
                actor,
                jdbc -> jdbc.sql("select count(*) from network.organisation where prefecture = :code")
                        .param("code", code)
                        .query(Integer.class)
                        .single());
    }
}
