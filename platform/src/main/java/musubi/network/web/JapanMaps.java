package musubi.network.web;

import static musubi.pages.Words.t;

import java.util.List;
import musubi.network.Communities.Community;
import musubi.network.JapanMap;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws the map on which every prefecture can be chosen.
@Component
class JapanMaps {

    private final JapanMap map;

    JapanMaps(JapanMap map) {
        this.map = map;
    }

    JapanMap.Drawing draw(List<Community> communities, @Nullable String chosen) {
        var outlines = map.paths().entrySet().stream()
                .map(path -> outline(path.getKey(), path.getValue(), communities, chosen))
                .toList();
        return map.whole(t("network.map.label"), outlines, communities);
    }

    private static JapanMap.Outline outline(
            String code, String path, List<Community> communities, @Nullable String chosen) {
        var here = communities.stream()
                .filter(community -> community.prefectures().contains(code))
                .map(community -> community.name().in(Words.language()))
                .toList();
        var name = Wording.prefecture(code);
        var label = here.isEmpty() ? name : t("network.map.with", name, Wording.list(here));
        var address = "/communities?prefecture=" + code;
        return new JapanMap.Outline(code, address, label, !here.isEmpty(), code.equals(chosen), path);
    }
}
