package musubi.exchange.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.exchange.Entries;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.Matches;
import musubi.exchange.Refusals;
import musubi.kernel.Bilingual;
import musubi.kernel.Language;
import musubi.network.OrganisationId;
import musubi.network.Organisations;
import musubi.search.Hit;
import musubi.search.Query;
import musubi.search.ReasonWords;
import musubi.search.RecordRef;
import musubi.search.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Asks the index for counterparts and puts its answer into words; one query for the names of each kind.
@Component
class FindMatches implements Matches {

    static final String ORGANISATION = "organisation";
    private static final Set<String> PARTNERS = Set.of(EntryKind.SEED.word(), ORGANISATION);
    private static final Set<String> NEEDS = Set.of(EntryKind.NEED.word());

    /// Where so many fit nobody needs those that hardly do.
    private static final int ENOUGH = 3;

    private static final int WEAK = 3;

    private final Search search;
    private final Entries entries;
    private final Organisations organisations;
    private final RecordAddresses addresses;
    private final Refusals refusals;

    FindMatches(
            Search search, Entries entries, Organisations organisations, RecordAddresses addresses, Refusals refusals) {
        this.search = search;
        this.entries = entries;
        this.organisations = organisations;
        this.addresses = addresses;
        this.refusals = refusals;
    }

    @Override
    public Suggested forText(Actor viewer, Words words, int limit) {
        return forText(viewer, words, PARTNERS, limit);
    }

    @Override
    public Suggested similar(Actor viewer, Words words, int limit) {
        return forText(viewer, words, NEEDS, limit);
    }

    private Suggested forText(Actor viewer, Words words, Set<String> kinds, int limit) {
        return words.text().isBlank()
                ? Suggested.NOTHING
                : find(viewer, query(words.text(), kinds, words.near(), limit), words.reader());
    }

    @Override
    public Suggested forNeed(Actor viewer, UUID need, Language reader, int limit) {
        return forEntry(viewer, EntryKind.NEED, need, reader, limit);
    }

    @Override
    public Suggested forSeed(Actor viewer, UUID seed, Language reader, int limit) {
        return forEntry(viewer, EntryKind.SEED, seed, reader, limit);
    }

    @Override
    public Matches by(Search other) {
        return new FindMatches(other, entries, organisations, addresses, refusals);
    }

    private Suggested forEntry(Actor viewer, EntryKind kind, UUID id, Language reader, int limit) {
        return entries.find(viewer, id)
                .filter(entry -> entry.kind() == kind)
                .map(entry -> notApart(viewer, entry, limit, reader))
                .orElse(Suggested.NOTHING);
    }

    /// Who was declined is left out while that holds, and so is whose it is; who has its hands full stands last.
    private Suggested notApart(Actor viewer, Entry entry, int limit, Language reader) {
        var held = new Matches.Held(refusals.of(viewer, entry.id()), refusals.resting(viewer));
        var apart = Stream.concat(
                        held.apart().stream().map(Refusals.Apart::other),
                        Stream.ofNullable(entry.ties().owner()))
                .collect(Collectors.toSet());
        var resting = held.resting().keySet();
        var found = find(viewer, query(entry, limit + apart.size()), reader);
        return new Suggested(
                Stream.concat(
                                found.items().stream().filter(item -> !resting.contains(item.id())),
                                found.items().stream().filter(item -> resting.contains(item.id())))
                        .filter(item -> !apart.contains(item.id()))
                        .limit(limit)
                        .toList(),
                found.weak().stream().filter(item -> !apart.contains(item.id())).toList(),
                found.total(),
                held);
    }

    private static Query query(Entry entry, int limit) {
        var kinds = entry.kind() == EntryKind.NEED ? PARTNERS : NEEDS;
        return query(entry.wording(), kinds, entry.about().prefecture(), limit)
                .from(Set.copyOf(entry.about().areas()));
    }

    private static Query query(String text, Set<String> kinds, @Nullable String near, int limit) {
        return new Query(text, kinds, Set.of(), null, near, limit, null);
    }

    private Suggested find(Actor viewer, Query query, Language reader) {
        var found = search.find(viewer, query.in(reader));
        var names = names(viewer, found.hits());
        var items = found.hits().stream()
                .flatMap(hit -> Optional.ofNullable(names.get(hit.ref())).map(name -> item(hit, name, reader)).stream())
                .toList();
        var fits = items.stream().filter(Item::fits).toList();
        var weak = items.stream().filter(item -> !item.fits()).limit(WEAK).toList();
        return new Suggested(fits, fits.size() < ENOUGH ? weak : List.of(), found.fitting(), Matches.Held.NOTHING);
    }

    @Override
    public Missing whyNot(Actor viewer, UUID id, String address, Language reader, int limit) {
        var record = addresses.record(viewer, address);
        var entry = entries.find(viewer, id);
        if (entry.isPresent()
                && record.isPresent()
                && record.get().id().equals(entry.get().ties().owner())) {
            return new Missing(AbsenceWords.own(reader), null);
        }
        return entry.filter(known -> record.isPresent())
                .map(known -> query(known, limit).in(reader))
                .map(query -> {
                    var absence = search.whyNot(viewer, query, record.orElseThrow());
                    var hit = AbsenceWords.hit(absence);
                    return new Missing(
                            AbsenceWords.of(absence, query, reader),
                            hit.flatMap(h -> item(viewer, h, reader)).orElse(null));
                })
                .orElseGet(() -> new Missing(AbsenceWords.unknown(reader), null));
    }

    private Optional<Item> item(Actor viewer, Hit hit, Language reader) {
        return Optional.ofNullable(names(viewer, List.of(hit)).get(hit.ref())).map(name -> item(hit, name, reader));
    }

    private record Name(Bilingual title, @Nullable Bilingual summary, String url) {}

    private Map<RecordRef, Name> names(Actor viewer, List<Hit> found) {
        var names = new HashMap<RecordRef, Name>();
        entries.lines(
                        viewer,
                        ids(found, EntryKind.SEED.word(), EntryKind.NEED.word()).toList())
                .forEach(line -> names.put(
                        new RecordRef(line.kind().word(), line.id()),
                        new Name(line.title(), line.summary(), line.url())));
        organisations
                .byIds(viewer, ids(found, ORGANISATION).map(OrganisationId::new).toList())
                .forEach((id, organisation) -> names.put(
                        new RecordRef(ORGANISATION, id.value()),
                        new Name(organisation.name(), null, "/organisations/" + organisation.slug())));
        return names;
    }

    private static Stream<UUID> ids(List<Hit> found, String... kinds) {
        var wanted = Set.of(kinds);
        return found.stream()
                .map(Hit::ref)
                .filter(ref -> wanted.contains(ref.kind()))
                .map(RecordRef::id);
    }

    private static Item item(Hit hit, Name name, Language reader) {
        var words = ReasonWords.in(reader);
        var summary = name.summary();
        return new Item(
                hit.ref().kind(),
                hit.ref().id(),
                name.title().in(reader),
                name.url(),
                summary == null ? null : summary.in(reader),
                new Why(hit.score(), words.sentence(hit.reasons()), each(words, hit), hit.snippets()),
                hit.fits());
    }

    private static List<Reason> each(ReasonWords words, Hit hit) {
        return words.each(hit.reasons()).stream()
                .map(said -> new Reason(said.words(), said.points()))
                .toList();
    }
}
