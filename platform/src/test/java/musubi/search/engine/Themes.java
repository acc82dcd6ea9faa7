package musubi.search.engine;

import java.util.List;
import musubi.search.vectors.Embedder;

/// A model that knows four themes, and finds texts alike that are about the same.
final class Themes implements Embedder {

    private static final List<List<String>> THEMES = List.of(
            List.of("hound", "pupp", "犬"),
            List.of("steel", "bridge", "鉄"),
            List.of("藻", "algae", "燃料", "水質"),
            List.of("発酵", "乳酸菌", "米ぬか", "ferment"));

    @Override
    public List<float[]> vectors(List<String> texts, Side side) {
        return texts.stream().map(Themes::vector).toList();
    }

    private static float[] vector(String text) {
        var vector = new float[THEMES.size() + 1];
        vector[THEMES.size()] = 1;
        for (int i = 0; i < THEMES.size(); i++) {
            vector[i] = 3 * THEMES.get(i).stream().filter(text::contains).count();
        }
        double squares = 0;
        for (var number : vector) {
            squares += number * number;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(squares);
        }
        return vector;
    }

    @Override
    public int dimensions() {
        return THEMES.size() + 1;
    }

    @Override
    public void close() {}
}
