package musubi.ties.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import musubi.kernel.Bilingual;
import musubi.kernel.Side;
import musubi.ties.graph.Graph;
import musubi.ties.graph.Health.Place;
import musubi.ties.graph.Tie;
import org.jspecify.annotations.Nullable;

/// つながりの様子: what one viewer may know of who works with whom, on one day.
///
/// @param units the parts of an institution that are registered by themselves
/// @param offering who has a seed that is open today
public record Picture(
        Map<UUID, Organisation> organisations,
        Graph graph,
        Map<UUID, Set<UUID>> units,
        Set<UUID> offering,
        LocalDate today) {

    /// An organisation as a node; `institution` ones do research.
    public record Organisation(UUID id, String slug, Bilingual name, Side side, boolean institution, Place place) {}

    /// Whom a page is about: the members of a community, or all who belong to any.
    public Predicate<UUID> members(@Nullable UUID community) {
        return id -> {
            var communities = organisation(id).place().communities();
            return community == null ? !communities.isEmpty() : communities.contains(community);
        };
    }

    public List<UUID> within(Predicate<UUID> scope) {
        return graph.organisations().stream().filter(scope).toList();
    }

    /// Ties that touch a member of this community, or all of them; the strongest first.
    public List<Tie> ties(@Nullable UUID community) {
        var members = members(community);
        return strongestFirst(graph.ties().stream()
                .filter(tie -> community == null || members.test(tie.a()) || members.test(tie.b()))
                .toList());
    }

    public List<Tie> strongestFirst(Collection<Tie> ties) {
        return ties.stream()
                .map(tie -> Map.entry(tie, tie.strength(today)))
                .sorted(Comparator.<Map.Entry<Tie, Double>>comparingDouble(e -> -e.getValue())
                        .thenComparing(e -> e.getKey().a())
                        .thenComparing(e -> e.getKey().b()))
                .map(Map.Entry::getKey)
                .toList();
    }

    public List<UUID> institutions(Predicate<UUID> scope) {
        return within(scope).stream()
                .filter(id -> organisation(id).institution())
                .toList();
    }

    public Organisation organisation(UUID id) {
        return Objects.requireNonNull(organisations.get(id));
    }

    public Map<UUID, Place> places() {
        return organisations.values().stream().collect(Collectors.toMap(Organisation::id, Organisation::place));
    }
}
