package musubi.benchmarks.collections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import musubi.search.engine.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTests {

    @TempDir
    Path folder;

    private Path squad;

    @BeforeEach
    void writeASmallSquad() throws IOException {
        var long1 = "藻".repeat(100);
        squad = folder.resolve("squad.json");
        Files.writeString(squad, """
                {"data": [{"title": "藻", "paragraphs": [
                  {"context": "藻 [SEP] %s", "qas": [{"id": "q1", "question": "何か"}, {"id": "q2", "question": "誰か"}]},
                  {"context": "二つ目", "qas": [{"id": "q3", "question": "なぜか"}]},
                  {"context": "三つ目", "qas": []},
                  {"context": "二つ目", "qas": [{"id": "q4", "question": "いつか"}]}]}]}
                """.formatted(long1));
    }

    @Test
    void aQuestionIsAnsweredByThePassageItWasWrittenFor() throws IOException {
        Convert.main("squad", folder.resolve("questions").toString(), squad.toString());
        var collection = Judged.read(folder.resolve("questions"));

        assertThat(collection.name()).isEqualTo("questions");
        assertThat(collection.items()).extracting(Item::text).containsExactly("藻".repeat(100), "二つ目", "三つ目");
        assertThat(collection.needs()).extracting(Item::id).containsExactly("q1", "q2", "q3", "q4");
        assertThat(collection.grades().of("q4")).isEqualTo(Map.of("p000002", 1.0));
        assertThat(collection.sample(2).needs()).extracting(Item::id).containsExactly("q1", "q3");
    }

    @Test
    void aLongPassageLooksForTheOthersOfItsArticle() throws IOException {
        Convert.main("squad", folder.resolve("articles").toString(), "--articles", squad.toString());
        var collection = Judged.read(folder.resolve("articles"));

        assertThat(collection.needs()).extracting(Item::id).containsExactly("p000001");
        assertThat(collection.grades().of("p000001")).isEqualTo(Map.of("p000002", 1.0, "p000003", 1.0));
    }

    @Test
    void peopleAreGradedOnThePapersTheyJudgedThemselvesOn() throws IOException {
        var profiles = folder.resolve("d_20_1");
        Files.createDirectories(profiles.resolve("archives"));
        Files.writeString(
                profiles.resolve("archives/~42.jsonl"),
                "{\"id\": \"w1\", \"content\": {\"title\": \"Algae\", \"abstract\": \"Oil of algae\"}}\n");
        Files.writeString(
                profiles.resolve("submissions.json"),
                "{\"s1\": {\"id\": \"s1\", \"content\": {\"title\": \"Fuel\", \"abstract\": \"\"}}}");
        var evaluations = Files.writeString(
                folder.resolve("evaluations.csv"),
                "ParticipantID\tPaper1\tPaper2\tExpertise1\tExpertise2\n42\ts1\t\t3.5\t\n");

        Convert.main("expertise", folder.resolve("people").toString(), evaluations.toString(), profiles.toString());
        var collection = Judged.read(folder.resolve("people"));

        assertThat(collection.items()).containsExactly(new Item("42/w1", "Algae", "Oil of algae", "42"));
        assertThat(collection.needs()).containsExactly(new Item("s1", "Fuel", ""));
        assertThat(collection.grades().of("s1")).isEqualTo(Map.of("42", 3.5));
    }
}
