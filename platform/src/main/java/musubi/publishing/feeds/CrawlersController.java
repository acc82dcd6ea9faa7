package musubi.publishing.feeds;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import musubi.access.Actor;
import musubi.publishing.records.Sent;
import musubi.publishing.records.SiteAddress;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What search engines ask for. They are answered as the public, whoever they come as.
@RestController
class CrawlersController {

    private static final String ROBOTS = """
            User-agent: *
            Disallow: /work
            Disallow: /account
            Disallow: /sign-in
            Disallow: /asked/
            Disallow: /referrals/
            Disallow: /en/work
            Disallow: /en/account
            Disallow: /en/sign-in
            Disallow: /en/asked/
            Disallow: /en/referrals/

            Sitemap: %s
            """;

    private final PublicPages pages;
    private final SiteAddress address;

    CrawlersController(PublicPages pages, SiteAddress address) {
        this.pages = pages;
        this.address = address;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap(HttpServletRequest request) {
        var site = address.of(request);
        return Sent.to(Actor.PUBLIC, MediaType.APPLICATION_XML, new SiteMap(site, pages.all(site)).written());
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(HttpServletRequest request) {
        var text = ROBOTS.formatted(address.of(request).address("/sitemap.xml"));
        return Sent.to(Actor.PUBLIC, MediaType.TEXT_PLAIN, text.getBytes(StandardCharsets.UTF_8));
    }
}
