package musubi.network;

import static musubi.pages.Words.t;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import musubi.network.Communities.Community;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The map of Japan: outlines of the prefectures, read once, and the seats of the communities on them.
@Component
public class JapanMap {

    /// The map as one page shows it, by `network/map.jte`.
    ///
    /// @param inset the frame of the far islands; without it the map lies on a picture of the whole country
    public record Drawing(
            String viewBox,
            String label,
            @Nullable String inset,
            List<Outline> outlines,
            List<Spot> spots,
            String credit) {}

    /// A prefecture that leads somewhere.
    ///
    /// @param lit stands out and can be reached by keyboard
    public record Outline(String code, String address, String label, boolean lit, boolean chosen, String path) {}

    /// The seat of a community, and where its short name reads well.
    public record Spot(int x, int y, int textX, int textY, String anchor, String name) {}

    /// Where a name stands, seen from the point of its community.
    private record Label(int right, int down, String anchor) {}

    private record File(
            String viewBox,
            String inset,
            Map<String, String> paths,
            Map<String, List<Integer>> communities,
            Map<String, String> credit,
            Map<String, String> note) {}

    private static final Label BESIDE = new Label(26, -12, "start");
    private static final Map<String, Label> LABELS = Map.of(
            "tsuruoka", new Label(-28, -4, "end"),
            "nagaoka", new Label(-28, 2, "end"),
            "tokai", new Label(24, 70, "start"),
            "fukuoka", new Label(-14, -26, "middle"));
    private static final Pattern COMMON = Pattern.compile("(プライム)?バイオコミュニティ$| (Prime )?[Bb]io-?[Cc]ommunity$");

    private final File file;

    JapanMap(JsonMapper json) {
        try (var stream = new ClassPathResource("static/img/prefecture-paths.json").getInputStream()) {
            this.file = json.readValue(stream, File.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The outline of each prefecture by its code.
    public SortedMap<String, String> paths() {
        return new TreeMap<>(file.paths());
    }

    /// All of it drawn.
    public Drawing whole(String label, List<Outline> outlines, List<Community> communities) {
        return drawing(label, file.inset(), outlines, communities);
    }

    /// Only what stands out, over a picture of the country that is fetched once.
    public Drawing overPicture(String label, List<Outline> outlines, List<Community> communities) {
        return drawing(label, null, outlines, communities);
    }

    private Drawing drawing(String label, @Nullable String inset, List<Outline> outlines, List<Community> communities) {
        var spots = communities.stream().flatMap(this::spot).toList();
        var tag = Words.language().tag();
        var credit = t(
                "network.map.credit",
                file.credit().getOrDefault(tag, ""),
                file.note().getOrDefault(tag, ""));
        return new Drawing(file.viewBox(), label, inset, outlines, spots, credit);
    }

    private Stream<Spot> spot(Community community) {
        var point = file.communities().get(community.slug());
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
