package musubi.publishing.feeds;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import musubi.publishing.feeds.PublicPages.PublicPage;
import musubi.publishing.records.Site;

/// The map of the site for search engines: each page in both languages.
record SiteMap(Site site, List<PublicPage> pages) {

    private static final String ENGLISH = "/en";

    byte[] written() {
        return Xml.document(xml -> xml.element("urlset", inside -> {
            inside.attributes(
                    "xmlns",
                    "http://www.sitemaps.org/schemas/sitemap/0.9",
                    "xmlns:xhtml",
                    "http://www.w3.org/1999/xhtml");
            for (var page : pages) {
                url(inside, page, "");
                url(inside, page, ENGLISH);
            }
        }));
    }

    private void url(Xml xml, PublicPage page, String language) throws XMLStreamException {
        xml.element("url", inside -> {
            inside.text("loc", site.address(language + page.path()));
            if (page.changed() != null) {
                inside.text("lastmod", page.changed().toString());
            }
            alternate(inside, "ja", page.path());
            alternate(inside, "en", ENGLISH + page.path());
        });
    }

    private void alternate(Xml xml, String language, String path) throws XMLStreamException {
        xml.empty("xhtml:link", "rel", "alternate", "hreflang", language, "href", site.address(path));
    }
}
