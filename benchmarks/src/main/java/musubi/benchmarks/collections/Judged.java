package musubi.benchmarks.collections;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import musubi.benchmarks.measure.Grades;
import musubi.search.engine.Item;

/// A test collection: a folder with `docs.jsonl`, `queries.jsonl` and `qrels`.
///
/// @param name the folder's name
/// @param needs only those that have at least one answer that helps
public record Judged(String name, List<Item> items, List<Item> needs, Grades grades) {

    public static Judged read(Path folder) throws IOException {
        var grades = grades(folder.resolve("qrels"));
        var needs = JsonLines.items(folder.resolve("queries.jsonl")).stream()
                .filter(need -> grades.anyHelps(need.id()))
                .toList();
        return new Judged(
                folder.getFileName().toString(), JsonLines.items(folder.resolve("docs.jsonl")), needs, grades);
    }

    /// Lines of `need 0 answer grade`, as TREC writes them; a grade may have decimals.
    private static Grades grades(Path file) throws IOException {
        var grades = new Grades();
        for (var line : Files.readAllLines(file)) {
            var parts = line.strip().split("\\s+");
            if (parts.length >= 4) {
                grades.add(parts[0], parts[2], Double.parseDouble(parts[3]));
            }
        }
        return grades;
    }

    /// Every so many needs that at most `most` are left, spread over the whole list.
    public Judged sample(int most) {
        if (most <= 0 || needs.size() <= most) {
            return this;
        }
        var step = (double) needs.size() / most;
        var some = java.util.stream.IntStream.range(0, most)
                .mapToObj(i -> needs.get((int) (i * step)))
                .toList();
        return new Judged(name, items, some, grades);
    }
}
