package musubi.exchange.sheet.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import musubi.kernel.Bilingual;
import musubi.kernel.Language;
import musubi.kernel.SearchKey;

/// What may be chosen in a column, by its names in both languages.
public final class Choices<E> {

    private final Map<E, Bilingual> names;
    private final Map<SearchKey, E> byName = new HashMap<>();

    public Choices(Map<E, Bilingual> names) {
        this.names = names;
        names.forEach((choice, name) -> {
            byName.put(SearchKey.of(name.in(Language.JA)), choice);
            byName.put(SearchKey.of(name.in(Language.EN)), choice);
        });
    }

    public Optional<E> find(String typed) {
        return Optional.ofNullable(byName.get(SearchKey.of(typed)));
    }

    public String name(E choice, Language language) {
        var name = names.get(choice);
        return name == null ? "" : name.in(language);
    }

    public List<String> all(Language language) {
        return names.values().stream().map(name -> name.in(language)).toList();
    }
}
