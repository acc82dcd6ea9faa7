package musubi.benchmarks.collections;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import musubi.search.engine.Item;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One JSON object a line.
final class JsonLines {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonLines() {}

    static List<Item> items(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .map(JSON::readTree)
                    .map(JsonLines::item)
                    .toList();
        }
    }

    private static Item item(JsonNode node) {
        var owner = node.path("owner").asString("");
        return new Item(
                node.path("id").asString(),
                node.path("title").asString(""),
                node.path("text").asString(""),
                owner.isBlank() ? null : owner);
    }

    static String line(Map<String, String> fields) {
        return JSON.writeValueAsString(fields);
    }

    static JsonNode tree(String json) {
        return JSON.readTree(json);
    }
}
