package musubi.publishing.feeds;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import musubi.access.Actor;
import musubi.exchange.EntryKind;
import musubi.pages.Words;
import musubi.publishing.records.Everything;
import musubi.publishing.records.PublishedEntries;
import musubi.publishing.records.PublishedOrganisations;
import musubi.publishing.records.Sent;
import musubi.publishing.records.SiteAddress;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Tables to take home: all that the reader may read, in one file.
@RestController
class ExportsController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final PublishedOrganisations organisations;
    private final PublishedEntries entries;
    private final SiteAddress address;

    ExportsController(PublishedOrganisations organisations, PublishedEntries entries, SiteAddress address) {
        this.organisations = organisations;
        this.entries = entries;
        this.address = address;
    }

    @GetMapping("/exports/organisations.csv")
    ResponseEntity<byte[]> organisations(Actor actor, HttpServletRequest request) {
        var site = address.of(request);
        var all = Everything.of(page -> organisations.list(actor, page, site));
        return file(actor, "organisations", Columns.ofOrganisations().of(all));
    }

    @GetMapping("/exports/seeds.csv")
    ResponseEntity<byte[]> seeds(Actor actor, HttpServletRequest request) {
        return entries(EntryKind.SEED, actor, request);
    }

    @GetMapping("/exports/needs.csv")
    ResponseEntity<byte[]> needs(Actor actor, HttpServletRequest request) {
        return entries(EntryKind.NEED, actor, request);
    }

    private ResponseEntity<byte[]> entries(EntryKind kind, Actor actor, HttpServletRequest request) {
        var site = address.of(request);
        var all = Everything.of(page -> entries.list(actor, kind, page, site));
        return file(actor, kind.word(), Columns.ofEntries().of(all));
    }

    private static ResponseEntity<byte[]> file(Actor actor, String name, byte[] content) {
        var headers = new HttpHeaders();
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(Words.t("publishing.file." + name), StandardCharsets.UTF_8)
                .build());
        return Sent.to(actor, CSV, content, headers);
    }
}
