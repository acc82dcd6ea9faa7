package musubi.exchange.matching;

import java.util.Optional;
import java.util.regex.Pattern;
import musubi.access.Actor;
import musubi.exchange.Entries;
import musubi.exchange.EntryKind;
import musubi.network.Organisations;
import musubi.search.RecordRef;
import org.springframework.stereotype.Component;

/// Finds the record behind the address of a page, whole or only its path, in either language.
@Component
class RecordAddresses {

    private static final int LONGEST = 500;
    private static final Pattern PAGE = Pattern.compile("/(seeds|needs|organisations)/([a-z0-9-]+)/?(?:[?#].*)?$");

    private final Entries entries;
    private final Organisations organisations;

    RecordAddresses(Entries entries, Organisations organisations) {
        this.entries = entries;
        this.organisations = organisations;
    }

    /// Empty where there is none that the viewer may know of.
    Optional<RecordRef> record(Actor viewer, String address) {
        var page = PAGE.matcher(address.strip());
        if (address.length() > LONGEST || !page.find()) {
            return Optional.empty();
        }
        var slug = page.group(2);
        return switch (page.group(1)) {
            case "seeds" -> entry(viewer, EntryKind.SEED, slug);
            case "needs" -> entry(viewer, EntryKind.NEED, slug);
            default ->
                organisations
                        .bySlug(viewer, slug)
                        .map(found -> new RecordRef(
                                FindMatches.ORGANISATION, found.id().value()));
        };
    }

    private Optional<RecordRef> entry(Actor viewer, EntryKind kind, String slug) {
        return entries.find(viewer, kind, slug).map(entry -> new RecordRef(kind.word(), entry.id()));
    }
}
