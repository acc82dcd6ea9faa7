package musubi.benchmarks.collections;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import musubi.search.engine.Item;
import tools.jackson.databind.JsonNode;

/// The gold standard of reviewers' expertise (github.com/niharshah/goldstandard-reviewer-paper-match): the works of
/// each participant are the items, the papers they judged themselves on are the needs, graded from 1 to 5 by owner.
final class Expertise {

    private Expertise() {}

    /// @param evaluations `data/evaluations.csv` of the gold standard
    /// @param profiles one of its folders `evaluation_datasets/d_20_1` to `d_20_10`
    static void convert(Path evaluations, Path profiles, Path folder) throws IOException {
        try (var writer = new CollectionWriter(folder)) {
            for (var person : archives(profiles)) {
                for (var line : Files.readAllLines(person)) {
                    if (!line.isBlank()) {
                        writer.item(work(JsonLines.tree(line), owner(person)));
                    }
                }
            }
            for (var paper : JsonLines.tree(Files.readString(profiles.resolve("submissions.json")))) {
                writer.need(new Item(paper.path("id").asString(), field(paper, "title"), field(paper, "abstract")));
            }
            grades(Files.readAllLines(evaluations), writer);
        }
    }

    private static List<Path> archives(Path profiles) throws IOException {
        try (Stream<Path> files = Files.list(profiles.resolve("archives"))) {
            return files.sorted().toList();
        }
    }

    /// Files are named `~<id>.jsonl`.
    private static String owner(Path person) {
        return person.getFileName().toString().replaceAll("^~|\\.jsonl$", "");
    }

    /// One work may be of several people; an id is of one item only.
    private static Item work(JsonNode work, String owner) {
        return new Item(owner + "/" + work.path("id").asString(), field(work, "title"), field(work, "abstract"), owner);
    }

    private static String field(JsonNode work, String name) {
        return work.path("content").path(name).asString("");
    }

    /// A row a person: the id, then papers, then as many grades; tabs between, columns named in the first row.
    private static void grades(List<String> rows, CollectionWriter writer) throws IOException {
        var names = List.of(rows.getFirst().split("\t"));
        for (var row : rows.subList(1, rows.size())) {
            var cells = cells(names, row);
            for (var entry : new ArrayList<>(cells.entrySet())) {
                var grade = cells.getOrDefault(entry.getKey().replace("Paper", "Expertise"), "");
                if (entry.getKey().startsWith("Paper") && !entry.getValue().isBlank() && !grade.isBlank()) {
                    writer.grade(entry.getValue(), cells.getOrDefault("ParticipantID", ""), grade);
                }
            }
        }
    }

    private static Map<String, String> cells(List<String> names, String row) {
        var values = row.split("\t", -1);
        var cells = new HashMap<String, String>();
        for (int i = 0; i < Math.min(names.size(), values.length); i++) {
            cells.put(names.get(i), values[i].strip());
        }
        return cells;
    }
}
