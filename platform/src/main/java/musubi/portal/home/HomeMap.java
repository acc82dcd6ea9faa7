package musubi.portal.home;

import static musubi.pages.Words.t;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import musubi.kernel.Language;
import musubi.network.Communities.Community;
import musubi.pages.Words;
import musubi.portal.PlaceWords;
import musubi.portal.home.HomePage.CommunityMap;
import musubi.portal.home.HomePage.CommunityMap.Lit;
import musubi.portal.home.HomePage.CommunityMap.Spot;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Draws what stands out on the map of the home page; the rest of Japan is a picture that is fetched once.
@Component
class HomeMap {

    private record Outlines(
            String viewBox,
            Map<String, String> paths,
            Map<String, List<Integer>> communities,
            Map<String, String> credit,
            Map<String, String> note) {}

    /// Where a name stands, seen from the point of its community.
    private record Label(int right, int down, String anchor) {}

    private static final Label BESIDE = new Label(26, -12, "start");
    private static final Map<String, Label> LABELS = Map.of(
            "tsuruoka", new Label(-28, -4, "end"),
            "nagaoka", new Label(-28, 2, "end"),
            "tokai", new Label(24, 70, "start"),
            "fukuoka", new Label(-14, -26, "middle"));
    private static final Pattern COMMON = Pattern.compile("(プライム)?バイオコミュニティ$| (Prime )?[Bb]io-?[Cc]ommunity$");

    private final Outlines outlines;

    HomeMap(JsonMapper json) {
        try (var file = new ClassPathResource("static/img/prefecture-paths.json").getInputStream()) {
            this.outlines = json.readValue(file, Outlines.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CommunityMap draw(List<Community> communities) {
        var tag = Words.language() == Language.EN ? "en" : "ja";
        return new CommunityMap(
                outlines.viewBox(),
                communities.stream().flatMap(this::lit).toList(),
                communities.stream().flatMap(this::spot).toList(),
                t(
                        "portal.home.map.credit",
                        outlines.credit().getOrDefault(tag, ""),
                        outlines.note().getOrDefault(tag, "")));
    }

    private Stream<Lit> lit(Community community) {
        return community.prefectures().stream()
                .filter(outlines.paths()::containsKey)
                .map(code -> new Lit(
                        community.slug(),
                        outlines.paths().getOrDefault(code, ""),
                        t(
                                "portal.home.map.prefecture",
                                PlaceWords.prefecture(code).orElse(code),
                                community.name().in(Words.language()))));
    }

    private Stream<Spot> spot(Community community) {
        var point = outlines.communities().get(community.slug());
        if (point == null) {
            return Stream.empty();
        }
        var label = LABELS.getOrDefault(community.slug(), BESIDE);
        var x = point.getFirst();
        var y = point.getLast();
        var name = COMMON.matcher(community.name().in(Words.language())).replaceFirst("");
        return Stream.of(new Spot(x, y, x + label.right(), y + label.down(), label.anchor(), name));
    }
}
