package musubi.benchmarks.collections;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import musubi.search.engine.Item;

/// Writes a collection in our layout.
final class CollectionWriter implements AutoCloseable {

    private final Writer items;
    private final Writer needs;
    private final Writer grades;

    CollectionWriter(Path folder) throws IOException {
        Files.createDirectories(folder);
        items = Files.newBufferedWriter(folder.resolve("docs.jsonl"));
        needs = Files.newBufferedWriter(folder.resolve("queries.jsonl"));
        grades = Files.newBufferedWriter(folder.resolve("qrels"));
    }

    void item(Item item) throws IOException {
        write(items, item);
    }

    void need(Item need) throws IOException {
        write(needs, need);
    }

    void grade(String need, String answer, String grade) throws IOException {
        grades.write(need + " 0 " + answer + " " + grade + "\n");
    }

    private static void write(Writer writer, Item item) throws IOException {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", item.id());
        if (!item.title().isEmpty()) {
            fields.put("title", item.title());
        }
        fields.put("text", item.text());
        var owner = item.owner();
        if (owner != null) {
            fields.put("owner", owner);
        }
        writer.write(JsonLines.line(fields) + "\n");
    }

    @Override
    public void close() throws IOException {
        items.close();
        needs.close();
        grades.close();
    }
}
