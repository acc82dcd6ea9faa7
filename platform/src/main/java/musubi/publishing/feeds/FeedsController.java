package musubi.publishing.feeds;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import musubi.access.Actor;
import musubi.exchange.EntryKind;
import musubi.publishing.records.Narrowing;
import musubi.publishing.records.PublishedEntries;
import musubi.publishing.records.Sent;
import musubi.publishing.records.SiteAddress;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What is new, for feed readers.
@RestController
class FeedsController {

    private static final int NEWEST = 50;
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final PublishedEntries entries;
    private final SiteAddress address;

    FeedsController(PublishedEntries entries, SiteAddress address) {
        this.entries = entries;
        this.address = address;
    }

    @GetMapping("/feeds/seeds.atom")
    ResponseEntity<byte[]> seeds(Actor actor, HttpServletRequest request) {
        return feed(EntryKind.SEED, actor, request);
    }

    @GetMapping("/feeds/needs.atom")
    ResponseEntity<byte[]> needs(Actor actor, HttpServletRequest request) {
        return feed(EntryKind.NEED, actor, request);
    }

    private ResponseEntity<byte[]> feed(EntryKind kind, Actor actor, HttpServletRequest request) {
        var site = address.of(request);
        var newest = entries.list(actor, kind, Narrowing.upTo(NEWEST), site).items();
        return Sent.to(actor, ATOM, new AtomFeed(kind, site, newest).written());
    }
}
