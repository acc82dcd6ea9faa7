package musubi.ties.web;

import java.util.Locale;
import musubi.pages.Words;
import musubi.ties.reading.Picture.Organisation;
import musubi.ties.web.TiesPages.Link;

/// Organisations in the reader's language.
final class OrganisationWords {

    private OrganisationWords() {}

    static String name(Organisation organisation) {
        return organisation.name().in(Words.language());
    }

    static Link link(Organisation organisation) {
        return new Link(name(organisation), "/organisations/" + organisation.slug());
    }

    static String side(Organisation organisation) {
        return organisation.side().name().toLowerCase(Locale.ROOT);
    }
}
