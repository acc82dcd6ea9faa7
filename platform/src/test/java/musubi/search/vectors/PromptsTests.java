package musubi.search.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import musubi.search.vectors.Embedder.Side;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptsTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            intfloat/multilingual-e5-small|query: |passage:\s
            multilingual_E5_large|query: |passage:\s
            intfloat/e5-base-v2|query: |passage:\s
            cl-nagoya/ruri-v3-30m|検索クエリ: |検索文書:\s
            cl-nagoya/ruri-small-v2|クエリ: |文章:\s
            ruri-base|クエリ: |文章:\s
            all-MiniLM-L6-v2||
            bge-m3||
            models/fe5||
            """)
    void knowsTheFamiliesWhoseFoldersDoNotTell(String name, String query, String passage) {
        var prompts = Prompts.ofFamily(name);

        assertThat(prompts.before(Side.QUERY)).isEqualTo(query == null ? "" : query);
        assertThat(prompts.before(Side.PASSAGE)).isEqualTo(passage == null ? "" : passage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"prompts": {"query": "Q: ", "document": "D: "}}                          | Q: | D:
            {"prompts": {"検索クエリ": "検索クエリ: ", "検索文書": "検索文書: "}}     | 検索クエリ: | 検索文書:
            {"prompts": {"query": "Q: ", "passage": ""}}                              | Q: | ``
            {"prompts": {"any": "A: "}, "default_prompt_name": "any"}                 | A: | A:
            {"prompts": {"query": "", "document": ""}, "default_prompt_name": null}   | `query:` | `passage:`
            {"similarity_fn_name": "cosine"}                                          | `query:` | `passage:`
            """)
    void doesAsTheFolderTellsAndElseByItsName(String settings, String query, String passage) throws IOException {
        var model = Files.createDirectories(folder.resolve("multilingual-e5-small/snapshots/1a2b"));
        Files.writeString(model.resolve("config_sentence_transformers.json"), settings);

        var prompts = Prompts.of(model, new Settings(model));

        assertThat(prompts.before(Side.QUERY).strip()).isEqualTo(query);
        assertThat(prompts.before(Side.PASSAGE).strip()).isEqualTo(passage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"_name_or_path": "cl-nagoya/ruri-base-v2"} | クエリ:
            {"_name_or_path": "somebody/else"}          | query:
            """)
    void believesTheNameUnderWhichTheModelWasMade(String config, String query) throws IOException {
        var model = Files.createDirectories(folder.resolve("e5"));
        Files.writeString(model.resolve("config.json"), config);

        assertThat(Prompts.of(model, new Settings(model)).query().strip()).isEqualTo(query);
    }
}
