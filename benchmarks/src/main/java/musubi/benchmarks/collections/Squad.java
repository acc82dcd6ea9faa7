package musubi.benchmarks.collections;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import musubi.search.engine.Item;
import tools.jackson.databind.JsonNode;

/// Questions about passages in the form of SQuAD (JaQuAD, JSQuAD, SQuAD): the passage a question was written for is
/// the answer that helps. Passages that stand several times count once.
///
/// With `--articles`, each passage of a hundred characters or more looks for the other passages of its article: long
/// texts with many related ones.
final class Squad {

    private static final int LONG = 100;
    private static final int FEWEST = 3;

    private final Map<String, Item> passages = new LinkedHashMap<>();
    private final Map<String, List<String>> byArticle = new LinkedHashMap<>();
    private final List<Item> questions = new ArrayList<>();
    private final Map<String, String> answers = new LinkedHashMap<>();

    void read(Path file) throws IOException {
        for (var article : JsonLines.tree(Files.readString(file)).path("data")) {
            for (var paragraph : article.path("paragraphs")) {
                read(article.path("title").asString(""), paragraph);
            }
        }
    }

    private void read(String article, JsonNode paragraph) {
        var text = passage(paragraph.path("context").asString());
        var passage = passages.computeIfAbsent(text, t -> added(article, t));
        for (var question : paragraph.path("qas")) {
            var id = question.path("id").asString();
            questions.add(new Item(id, "", question.path("question").asString()));
            answers.put(id, passage.id());
        }
    }

    private Item added(String article, String text) {
        var item = new Item("p%06d".formatted(passages.size() + 1), "", text);
        byArticle.computeIfAbsent(article, a -> new ArrayList<>()).add(item.id());
        return item;
    }

    /// JSQuAD puts the title of the article before the passage, as `title [SEP] passage`; without it all sets are
    /// alike.
    private static String passage(String context) {
        var at = context.indexOf("[SEP]");
        return (at < 0 ? context : context.substring(at + 5)).strip();
    }

    void write(Path folder, boolean articles) throws IOException {
        try (var writer = new CollectionWriter(folder)) {
            for (var passage : passages.values()) {
                writer.item(passage);
            }
            if (articles) {
                writeArticles(writer);
            } else {
                writeQuestions(writer);
            }
        }
    }

    private void writeQuestions(CollectionWriter writer) throws IOException {
        for (var question : questions) {
            writer.need(question);
            writer.grade(question.id(), answers.getOrDefault(question.id(), ""), "1");
        }
    }

    private void writeArticles(CollectionWriter writer) throws IOException {
        var byId = new LinkedHashMap<String, Item>();
        passages.values().forEach(passage -> byId.put(passage.id(), passage));
        for (var ids : byArticle.values()) {
            for (var id : ids) {
                var passage = byId.get(id);
                if (passage != null && ids.size() >= FEWEST && passage.text().length() >= LONG) {
                    writer.need(passage);
                    for (var other : ids) {
                        if (!other.equals(id)) {
                            writer.grade(id, other, "1");
                        }
                    }
                }
            }
        }
    }
}
