package musubi.publishing.feeds;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import musubi.exchange.EntryKind;
import musubi.kernel.Language;
import musubi.pages.Words;
import musubi.publishing.records.EntryRecord;
import musubi.publishing.records.Localised;
import musubi.publishing.records.Site;
import org.jspecify.annotations.Nullable;

/// The newest seeds or needs in the shape of RFC 4287, in the language of the reader.
record AtomFeed(EntryKind kind, Site site, List<EntryRecord> entries) {

    byte[] written() {
        return Xml.document(xml -> xml.element("feed", this::feed));
    }

    private void feed(Xml xml) throws XMLStreamException {
        var path = "/feeds/" + kind.word() + "s.atom";
        xml.attributes(
                "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language().tag());
        xml.text("id", site.address(path));
        xml.text("title", Words.t("publishing.feed." + kind.word() + ".title"));
        xml.text("updated", updated().toString());
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", site.page(path));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", site.page(kind.path()));
        xml.element("author", author -> author.text("name", Words.t("publishing.feed.by")));
        for (var entry : entries) {
            xml.element("entry", inside -> entry(inside, entry));
        }
    }

    private static void entry(Xml xml, EntryRecord entry) throws XMLStreamException {
        xml.text("id", "urn:uuid:" + entry.id());
        xml.text("title", title(entry));
        xml.text("published", entry.life().createdAt().toString());
        xml.text("updated", entry.life().updatedAt().toString());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.url());
        var owner = entry.ties().owner();
        if (owner != null) {
            xml.element("author", author -> author.text("name", owner.name().in(language())));
        }
        var summary = words(entry.texts().summary());
        if (!summary.isEmpty()) {
            xml.text("summary", summary);
        }
    }

    private static String title(EntryRecord entry) {
        var title = words(entry.texts().title());
        return title.isEmpty() ? Words.t("publishing.feed.withheld") : title;
    }

    /// A feed without entries has not changed since the beginning.
    private Instant updated() {
        return entries.stream()
                .map(entry -> entry.life().updatedAt())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static String words(@Nullable Localised text) {
        return text == null ? "" : text.in(language());
    }

    private static Language language() {
        return Words.language();
    }
}
