package musubi.search.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/// The concepts of a vocabulary to look things up in: by id, by name, by a part of a name.
@NamedInterface("concepts")
public final class ConceptList {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\-・'&/]+");

    private final VocabularyText text;
    private final Map<String, Set<Concept>> byName = new HashMap<>();

    private ConceptList(VocabularyText text) {
        this.text = text;
        for (var concept : text.concepts().values()) {
            names(concept)
                    .forEach(name -> byName.computeIfAbsent(key(name), k -> new LinkedHashSet<>())
                            .add(concept));
        }
    }

    public static ConceptList of(String vocabulary) {
        return new ConceptList(VocabularyText.read(vocabulary));
    }

    /// Two names of one key are one name: width, case, kana and hyphens do not tell them apart.
    public static String key(String name) {
        return Script.key(
                BETWEEN.matcher(NormalText.of(name).text()).replaceAll(" ").strip());
    }

    private static Stream<String> names(Concept concept) {
        return Stream.concat(concept.japanese().stream(), concept.english().stream());
    }

    public Optional<Concept> concept(String id) {
        return Optional.ofNullable(text.concepts().get(id));
    }

    /// Whose name this is; about always one concept or none.
    public List<Concept> named(String name) {
        return List.copyOf(byName.getOrDefault(key(name), Set.of()));
    }

    /// Concepts of which a name or the id holds these words: the nearest first.
    public List<Concept> like(String words, int most) {
        var key = key(words);
        return key.isEmpty()
                ? List.of()
                : text.concepts().values().stream()
                        .map(concept -> Map.entry(concept, distance(concept, key)))
                        .filter(entry -> entry.getValue() < Integer.MAX_VALUE)
                        .sorted(Comparator.comparingInt(Map.Entry::getValue))
                        .limit(most)
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /// How much longer the nearest name is than what was asked.
    private static int distance(Concept concept, String key) {
        return Stream.concat(Stream.of(concept.id()), names(concept))
                .map(ConceptList::key)
                .filter(name -> name.contains(key))
                .mapToInt(name -> name.length() - key.length())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /// The concepts that are wider by one step.
    public List<Concept> widerThan(String id) {
        return text.broader().getOrDefault(id, Set.of()).stream()
                .flatMap(broad -> concept(broad).stream())
                .toList();
    }

    /// Whether a concept is this one or wider than it, by whatever many steps.
    public boolean isWithin(String id, String wider) {
        return climbs(id, wider, new HashSet<>());
    }

    private boolean climbs(String from, String to, Set<String> seen) {
        return from.equals(to)
                || (seen.add(from)
                        && text.broader().getOrDefault(from, Set.of()).stream()
                                .anyMatch(broad -> climbs(broad, to, seen)));
    }
}
