package musubi.publishing.leak;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import musubi.publishing.leak.LeakWorld.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/// Every address that answers GET, or takes a form, found by asking Spring: a new route is walked by itself, and one
/// with a variable
/// nobody has words for stops the test until somebody says what can stand in it.
record Ways(Set<String> patterns, RequestMethod method) {

    static final String KEY = "leak-key-of-nothing";
    /// One of those that come with the platform; what each reader sees of others is tried among the projects
    /// themselves.
    private static final String PROJECT = "native-grape-wine";

    static final String NO_ID = "00000000-0000-7000-8000-000000000000";

    /// What has to be asked for with words; every other address is asked for as it is.
    private static final Map<String, List<String>> ASKED = Map.ofEntries(
            Map.entry("/search", List.of("", "?q=" + LeakWorld.COMMON)),
            Map.entry("/suggest", List.of("", "?q=" + LeakWorld.COMMON)),
            Map.entry("/api/search", List.of("", "?q=" + LeakWorld.COMMON + "&limit=100")),
            Map.entry("/api/matches", List.of("", "?top=100&need=" + LeakWorld.COMMON)),
            Map.entry("/api/seeds", List.of("?limit=100")),
            Map.entry("/api/needs", List.of("?limit=100")),
            Map.entry("/organisations/new", List.of("", "?community=leak-here")),
            Map.entry(
                    "/ties",
                    List.of(
                            "",
                            "?community=leak-here",
                            "?community=leak-here&list=isolated",
                            "?list=ties",
                            "?around=leak-partner")),
            Map.entry("/ties/path", List.of("", "?from=leak&to=q", "?from=leak-owner&to=leak-partner")));

    /// One way to one place; a way to a record knows by which key, and what it would be for a record there is not.
    record Way(String address, @Nullable Known record, String nowhere) {}

    static Ways of(Collection<RequestMappingInfoHandlerMapping> mappings, RequestMethod method) {
        var patterns = new LinkedHashSet<String>();
        mappings.forEach(mapping -> mapping.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().isEmpty()
                        || info.getMethodsCondition().getMethods().contains(method))
                .forEach(info -> patterns.addAll(info.getPatternValues())));
        patterns.remove("/error");
        return new Ways(patterns, method);
    }

    List<Way> all(LeakWorld world) {
        var ways = new ArrayList<Way>();
        patterns.stream().sorted().forEach(pattern -> ways.addAll(of(pattern, world)));
        for (var record : world.records) {
            if (record.kind().equals("need") && method == RequestMethod.GET) {
                ways.add(new Way("/api/matches?need=" + record.id(), record, "/api/matches?need=" + NO_ID));
            }
        }
        return ways;
    }

    private List<Way> of(String pattern, LeakWorld world) {
        var ways = List.of(new Way("", null, ""));
        for (var segment : pattern.substring(1).split("/", -1)) {
            var next = new ArrayList<Way>();
            for (var way : ways) {
                next.addAll(following(way, segment, pattern, world));
            }
            ways = next;
        }
        return ways.stream().flatMap(way -> asked(pattern, way, world)).toList();
    }

    private Stream<Way> asked(String pattern, Way way, LeakWorld world) {
        var queries = pattern.endsWith("/introduce") && method == RequestMethod.GET
                ? List.of("?partner=organisation:" + world.places.partner())
                : ASKED.getOrDefault(pattern, List.of(""));
        return queries.stream().map(query -> new Way(way.address() + query, way.record(), way.nowhere() + query));
    }

    private static List<Way> following(Way way, String segment, String pattern, LeakWorld world) {
        if (!segment.startsWith("{")) {
            return List.of(new Way(way.address() + "/" + segment, way.record(), way.nowhere() + "/" + segment));
        }
        var variable = segment.substring(1).split("[:}]", 2)[0];
        return switch (variable) {
            case "kind" -> plain(way, "seeds", "needs");
            case "number" -> plain(way, "5");
            case "code" -> plain(way, "06");
            case "secret" -> plain(way, "{secret}");
            case "draft", "term", "consent", "agreement", "laboratory" -> plain(way, NO_ID);
            case "line" -> segment.contains("|") ? plain(way, among(segment)) : plain(way, NO_ID);
            case "token" -> plain(way, KEY);
            case "move", "way" -> plain(way, among(segment));
            case "referral" -> keys(way, world, true);
            case "slug" -> keys(way, world, false);
            case "id" -> keys(way, world, true);
            default -> throw new AssertionError("say in Ways what stands for {" + variable + "} in " + pattern);
        };
    }

    /// The words that a variable may be.
    private static String[] among(String segment) {
        return segment.replaceAll("^.*:|}$", "").split("\\|");
    }

    private static List<Way> plain(Way way, String... words) {
        return Stream.of(words)
                .map(word -> new Way(way.address() + "/" + word, way.record(), way.nowhere() + "/" + word))
                .toList();
    }

    /// The records of the kind the address has named last, by their slug and, where that is a way, by their id.
    private static List<Way> keys(Way way, LeakWorld world, boolean byId) {
        var plural = way.address().substring(way.address().lastIndexOf('/') + 1);
        var kind = plural.equals("communities") ? "community" : plural.substring(0, plural.length() - 1);
        if (kind.equals("community")) {
            return plain(way, "leak-here", "leak-there");
        }
        if (kind.equals("project") && !byId) {
            return plain(way, PROJECT, KEY);
        }
        if (world.records.stream().noneMatch(record -> record.kind().equals(kind))) {
            return plain(way, byId ? NO_ID : KEY);
        }
        var ways = new ArrayList<Way>();
        for (var record : world.records) {
            if (record.kind().equals(kind)) {
                if (!kind.equals("referral")) {
                    ways.add(new Way(way.address() + "/" + record.slug(), record, way.nowhere() + "/" + KEY));
                }
                if (byId) {
                    ways.add(new Way(way.address() + "/" + record.id(), record, way.nowhere() + "/" + NO_ID));
                }
            }
        }
        return ways;
    }
}
