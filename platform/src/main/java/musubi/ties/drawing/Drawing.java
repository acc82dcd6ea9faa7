package musubi.ties.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Where the organisations of a picture stand, and which of their names have room. The same input gives the same
/// drawing.
///
/// @param spots in the order of the numbers they carry, from 1
public record Drawing(int width, int height, List<Spot> spots, List<Line> lines) {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 480;

    /// An organisation to draw, by the name that may stand beside it.
    public record Node(UUID id, String name) {}

    /// A tie to draw; the stronger, the closer its ends.
    public record Pull(UUID a, UUID b, double strength) {}

    /// @param name cut to what there is room for; empty where there is none
    /// @param left the name stands to the left
    public record Spot(int number, UUID id, int x, int y, String name, boolean left) {}

    public record Line(UUID a, UUID b, int x1, int y1, int x2, int y2) {}

    public static Drawing of(List<Node> nodes, Collection<Pull> pulls) {
        var places = new HashMap<UUID, Integer>();
        nodes.forEach(node -> places.put(node.id(), places.size()));
        var layout = new Layout(nodes.size(), WIDTH, HEIGHT);
        for (var pull : pulls) {
            layout.tie(place(places, pull.a()), place(places, pull.b()), pull.strength());
        }
        layout.settle();
        var lines = pulls.stream()
                .map(pull -> {
                    var a = place(places, pull.a());
                    var b = place(places, pull.b());
                    return new Line(pull.a(), pull.b(), layout.x(a), layout.y(a), layout.x(b), layout.y(b));
                })
                .toList();
        return new Drawing(WIDTH, HEIGHT, spots(nodes, pulls, layout), lines);
    }

    private static int place(Map<UUID, Integer> places, UUID id) {
        return places.getOrDefault(id, 0);
    }

    /// The names of those with most ties are placed first.
    private static List<Spot> spots(List<Node> nodes, Collection<Pull> pulls, Layout layout) {
        var ties = new HashMap<UUID, Integer>();
        pulls.forEach(pull -> {
            ties.merge(pull.a(), 1, Integer::sum);
            ties.merge(pull.b(), 1, Integer::sum);
        });
        var names = new Names(WIDTH, HEIGHT);
        for (var i = 0; i < nodes.size(); i++) {
            names.keepFree(layout.x(i), layout.y(i));
        }
        var order = new ArrayList<Integer>();
        for (var i = 0; i < nodes.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.<Integer>comparingInt(
                        i -> -ties.getOrDefault(nodes.get(i).id(), 0))
                .thenComparing(i -> i));
        var spots = new Spot[nodes.size()];
        for (var i : order) {
            var node = nodes.get(i);
            var name = names.place(node.name(), layout.x(i), layout.y(i));
            spots[i] = new Spot(i + 1, node.id(), layout.x(i), layout.y(i), name.text(), name.left());
        }
        return List.of(spots);
    }
}
