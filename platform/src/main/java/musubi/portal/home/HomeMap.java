package musubi.portal.home;

import static musubi.pages.Words.t;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import musubi.network.Communities.Community;
import musubi.network.JapanMap;
import musubi.network.JapanMap.Outline;
import musubi.pages.Words;
import musubi.portal.PlaceWords;
import org.springframework.stereotype.Component;

/// Draws what stands out on the map of the home page: the prefectures that lead to a community.
@Component
class HomeMap {

    private final JapanMap map;

    HomeMap(JapanMap map) {
        this.map = map;
    }

    JapanMap.Drawing draw(List<Community> communities) {
        var paths = map.paths();
        var outlines = communities.stream()
                .flatMap(community -> outlines(community, paths))
                .toList();
        return map.overPicture(t("portal.home.map.label"), outlines, communities);
    }

    private static Stream<Outline> outlines(Community community, Map<String, String> paths) {
        return community.prefectures().stream().filter(paths::containsKey).map(code -> {
            var place = PlaceWords.prefecture(code).orElse(code);
            var label = t("portal.home.map.prefecture", place, community.name().in(Words.language()));
            var path = Objects.requireNonNull(paths.get(code));
            return new Outline(code, "/communities/" + community.slug(), label, true, false, path);
        });
    }
}
