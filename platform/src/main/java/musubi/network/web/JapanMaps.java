package musubi.network.web;

import static musubi.pages.Words.t;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import musubi.kernel.Language;
import musubi.network.Communities.Community;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Draws the map of Japan from its outlines, which are read once.
@Component
class JapanMaps {

    private record Outlines(
            String viewBox,
            String inset,
            Map<String, String> paths,
            Map<String, List<Integer>> communities,
            Map<String, String> credit,
            Map<String, String> note) {}

    /// Where a name reads well, from the point of its community.
    private record Label(int right, int down, String anchor) {}

    private static final Map<String, Label> LABELS = Map.of(
            "hokkaido", new Label(26, -12, "start"),
            "tsuruoka", new Label(-28, -4, "end"),
            "nagaoka", new Label(-28, 2, "end"),
            "tokai", new Label(24, 70, "start"),
            "fukuoka", new Label(-20, -22, "end"));
    private static final Label BESIDE = new Label(20, 8, "start");
    private static final Pattern GENERIC = Pattern.compile("(プライム)?バイオコミュニティ$| (Prime )?Bio-community$");

    private final Outlines outlines;

    JapanMaps(JsonMapper json) {
        this.outlines = read(json);
    }

    JapanMap draw(List<Community> communities, @Nullable String chosen) {
        var shapes = new TreeMap<>(outlines.paths())
                .entrySet().stream()
                        .map(path -> outline(path.getKey(), path.getValue(), communities, chosen))
                        .toList();
        var language = Words.language() == Language.EN ? "en" : "ja";
        return new JapanMap(
                outlines.viewBox(),
                outlines.inset(),
                shapes,
                communities.stream().flatMap(this::spot).toList(),
                outlines.credit().get(language)
                        + t("network.map.stop")
                        + outlines.note().get(language));
    }

    private static JapanMap.Outline outline(
            String code, String path, List<Community> communities, @Nullable String chosen) {
        var here = communities.stream()
                .filter(community -> community.prefectures().contains(code))
                .map(community -> community.name().in(Words.language()))
                .toList();
        var name = Wording.prefecture(code);
        var label = here.isEmpty() ? name : t("network.map.with", name, Wording.list(here));
        return new JapanMap.Outline(code, path, label, !here.isEmpty(), code.equals(chosen));
    }

    private Stream<JapanMap.Spot> spot(Community community) {
        var point = outlines.communities().get(community.slug());
        if (point == null) {
            return Stream.empty();
        }
        var label = LABELS.getOrDefault(community.slug(), BESIDE);
        var name = GENERIC.matcher(community.name().in(Words.language())).replaceFirst("");
        var x = point.getFirst();
        var y = point.getLast();
        return Stream.of(new JapanMap.Spot(x, y, x + label.right(), y + label.down(), label.anchor(), name));
    }

    private static Outlines read(JsonMapper json) {
        try (InputStream stream = new ClassPathResource("static/img/prefecture-paths.json").getInputStream()) {
            return json.readValue(stream, Outlines.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
