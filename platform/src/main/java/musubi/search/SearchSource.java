package musubi.search;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;

/// Asked for the documents of one kind; each module above answers for its own nouns, next to its own tables.
/// An answer holds every level: the index keeps them apart.
public interface SearchSource {

    String kind();

    void forEach(Consumer<SearchDocument> index);

    /// Empty when the record is gone or no longer to be found: the index then forgets it.
    Optional<SearchDocument> find(UUID id);

    /// How many documents `forEach` would give, if one short query can tell: a start compares it with the index.
    default OptionalLong count() {
        return OptionalLong.empty();
    }
}
