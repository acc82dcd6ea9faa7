package musubi.portal.commandline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import musubi.kernel.Language;
import musubi.pages.Words;
import musubi.search.vectors.UnusableModel.Fault;
import musubi.testing.SmallModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MatchByModelTests {

    @TempDir
    Path folder;

    private Trial trial;

    @BeforeEach
    void files() throws IOException {
        trial = new Trial(folder);
        trial.file("needs.csv", "id,text\nn1,Doctor heals patients\n");
        trial.file("seeds.csv", """
                id,text,owner
                s1,Any physician treats sick people,clinic
                s2,Steel bridges since long ago,works
                s3,Cars are repaired every day,garage
                """);
    }

    @Test
    void findsWhatMeansTheSameInOtherWords() {
        SmallModel.in(folder.resolve("model"));

        assertThat(trial.run("--needs {}/needs.csv --seeds {}/seeds.csv --format csv --explain --model {}/model"))
                .isZero();
        assertThat(trial.out().lines().toList().get(1))
                .startsWith("n1,1,s1,0.")
                .contains(",意味が近い +0.", ",means something similar +0.");
        assertThat(trial.err()).contains("Done: 1 needs, 3 seeds");
        assertThat(trial.temporary.toFile().list()).isEmpty();
    }

    @Test
    void findsNothingThereWithoutAModel() {
        assertThat(trial.run("--needs {}/needs.csv --seeds {}/seeds.csv")).isZero();
        assertThat(trial.out()).isEmpty();
    }

    @Test
    void ranksOwnersAndSaysWhyNot() {
        SmallModel.in(folder.resolve("model"));

        assertThat(trial.run("--needs {}/needs.csv --seeds {}/seeds.csv --by owner --format trec --model {}/model"))
                .isZero();
        assertThat(trial.out()).startsWith("n1 Q0 clinic 1 0.");
        assertThat(trial.run("--needs {}/needs.csv --seeds {}/seeds.csv --why-not n1=s1 --model {}/model"))
                .isZero();
        assertThat(trial.out()).contains("the seed “s1” is listed at rank 1", "means something similar +0.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tokenizer.json            | {}/model に tokenizer.json がありません / {}/model holds no tokenizer.json
            onnx/model_quantized.onnx | {}/model にモデルがありません。次のどれかのファイルが要ります：onnx/model.onnx, model.onnx, onnx/model_quantized.onnx, model_quantized.onnx / {}/model holds no model; one of these files is needed: onnx/model.onnx, model.onnx, onnx/model_quantized.onnx, model_quantized.onnx
            """)
    void refusesAFolderThatLacksAFile(String lacking, String sentence) throws IOException {
        Files.delete(SmallModel.in(folder.resolve("model")).resolve(lacking));

        assertThat(trial.run("--needs {}/needs.csv --seeds {}/seeds.csv --out {}/out.csv --model {}/model"))
                .isEqualTo(2);
        assertThat(trial.said()).containsExactly("[結び] " + sentence);
        assertThat(trial.leftBehind()).isEmpty();
        assertThat(Files.exists(folder.resolve("out.csv"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tokenizer.json            | The tokenizer {}/model/tokenizer.json cannot be read
            onnx/model_quantized.onnx | The model {}/model/onnx/model_quantized.onnx cannot be read
            modules.json              | {}/model/modules.json cannot be read
            """)
    void refusesAFolderWithABrokenFile(String broken, String sentence) throws IOException {
        Files.writeString(SmallModel.in(folder.resolve("model")).resolve(broken), "broken");

        assertThat(trial.run("--needs {}/needs.csv --seeds {}/seeds.csv --model {}/model"))
                .isEqualTo(2);
        assertThat(trial.said().getFirst()).contains(sentence);
        assertThat(trial.err()).doesNotContain("Exception");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void everyFaultHasASentence(Fault fault) {
        for (var language : Language.values()) {
            assertThat(Words.in(language, "portal.match.model." + fault, "{}/model", "?"))
                    .doesNotContain("portal.");
        }
    }
}
