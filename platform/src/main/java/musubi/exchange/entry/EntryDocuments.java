package musubi.exchange.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.exchange.Entries;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.Statement;
import musubi.exchange.Wanted;
import musubi.search.Passage;
import musubi.search.RecordRef;
import musubi.search.SearchDocument;
import musubi.search.SearchSource;

/// Answers the index for one kind of entry: open ones only, every level of them, contact never.
final class EntryDocuments implements SearchSource {

    private final EntryKind kind;
    private final Entries entries;
    private final Clock clock;

    EntryDocuments(EntryKind kind, Entries entries, Clock clock) {
        this.kind = kind;
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return kind.word();
    }

    @Override
    public void forEach(Consumer<SearchDocument> index) {
        entries.forEachOpen(kind, entry -> index.accept(document(entry)));
    }

    @Override
    public Optional<SearchDocument> find(UUID id) {
        return entries.find(Actor.SYSTEM, id)
                .filter(entry -> entry.kind() == kind)
                .filter(entry -> entry.life().isFoundOn(LocalDate.now(clock)))
                .map(EntryDocuments::document);
    }

    @Override
    public OptionalLong count() {
        return OptionalLong.of(entries.count(Actor.SYSTEM, Wanted.all(kind, 0)));
    }

    private static SearchDocument document(Entry entry) {
        return new SearchDocument(
                new RecordRef(entry.kind().word(), entry.id()),
                entry.ties().stake(),
                entry.existence(),
                entry.texts().readable().stream()
                        .flatMap(EntryDocuments::passage)
                        .toList(),
                facets(entry));
    }

    private static Stream<Passage> passage(Statement statement) {
        return part(statement)
                .map(part -> new Passage(part, statement.language(), statement.disclosure(), statement.text()))
                .stream();
    }

    private static Optional<Passage.Part> part(Statement statement) {
        return switch (statement.part()) {
            case TITLE -> Optional.of(Passage.Part.TITLE);
            case SUMMARY -> Optional.of(Passage.Part.SUMMARY);
            case KEYWORDS -> Optional.of(Passage.Part.KEYWORDS);
            case DETAILS -> Optional.of(Passage.Part.BODY);
            case CONTACT -> Optional.empty();
        };
    }

    private static SearchDocument.Facets facets(Entry entry) {
        return new SearchDocument.Facets(
                Set.copyOf(entry.about().areas()),
                Stream.ofNullable(entry.about().prefecture()).collect(Collectors.toSet()),
                communities(entry));
    }

    private static Set<String> communities(Entry entry) {
        var community = entry.ties().community();
        return community == null ? Set.of() : Set.of(community.toString());
    }
}
