package musubi.search;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;

/// Records of one kind, held in memory, as a module above would answer for them.
final class Shelf implements SearchSource {

    static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final String kind;
    private final Map<UUID, SearchDocument> documents = new LinkedHashMap<>();

    Shelf(String kind) {
        this.kind = kind;
    }

    static Clock on(LocalDate day) {
        return Clock.fixed(day.atTime(9, 0).atZone(JAPAN).toInstant(), JAPAN);
    }

    synchronized void put(SearchDocument document) {
        documents.put(document.ref().id(), document);
    }

    synchronized void remove(UUID id) {
        documents.remove(id);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public void forEach(Consumer<SearchDocument> index) {
        all().forEach(index);
    }

    synchronized List<SearchDocument> all() {
        return List.copyOf(documents.values());
    }

    @Override
    public synchronized Optional<SearchDocument> find(UUID id) {
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public synchronized OptionalLong count() {
        return OptionalLong.of(documents.size());
    }
}
