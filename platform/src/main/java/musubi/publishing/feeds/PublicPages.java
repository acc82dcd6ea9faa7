package musubi.publishing.feeds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import musubi.access.Actor;
import musubi.exchange.EntryKind;
import musubi.publishing.records.Everything;
import musubi.publishing.records.PublishedCommunities;
import musubi.publishing.records.PublishedEntries;
import musubi.publishing.records.PublishedOrganisations;
import musubi.publishing.records.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Every page the public can read.
@Component
class PublicPages {

    private static final List<String> STANDING = List.of(
            "/",
            "/search",
            "/ask",
            "/communities",
            "/organisations",
            "/windows",
            "/market-areas",
            "/seeds",
            "/needs",
            "/open-data");

    private final PublishedCommunities communities;
    private final PublishedOrganisations organisations;
    private final PublishedEntries entries;

    PublicPages(PublishedCommunities communities, PublishedOrganisations organisations, PublishedEntries entries) {
        this.communities = communities;
        this.organisations = organisations;
        this.entries = entries;
    }

    /// A page by its path, and when it last changed, where that is known.
    record PublicPage(String path, @Nullable Instant changed) {}

    List<PublicPage> all(Site site) {
        var pages = new ArrayList<PublicPage>();
        STANDING.forEach(path -> pages.add(new PublicPage(path, null)));
        Everything.of(page -> communities.list(Actor.PUBLIC, page, site))
                .forEach(found -> pages.add(new PublicPage("/communities/" + found.slug(), found.updatedAt())));
        Everything.of(page -> organisations.list(Actor.PUBLIC, page, site))
                .forEach(found -> pages.add(new PublicPage("/organisations/" + found.slug(), found.updatedAt())));
        for (var kind : EntryKind.values()) {
            Everything.of(page -> entries.list(Actor.PUBLIC, kind, page, site))
                    .forEach(found -> pages.add(new PublicPage(
                            kind.path() + "/" + found.slug(), found.life().updatedAt())));
        }
        return pages;
    }
}
