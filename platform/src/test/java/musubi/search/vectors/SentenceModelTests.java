package musubi.search.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import musubi.search.vectors.Embedder.Side;
import musubi.search.vectors.UnusableModel.Fault;
import musubi.testing.SmallModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceModelTests {

    private static final String NETWORK = "onnx/model_quantized.onnx";

    @TempDir
    Path folder;

    @Test
    void bringsTextsTogetherThatMeanSomethingSimilar() {
        try (var model = open(SmallModel.in(folder.resolve("model")))) {
            var passages = model.vectors(
                    List.of("A physician treats the sick.", "The bridge is made of steel."), Side.PASSAGE);
            var query = model.vectors(List.of("The doctor heals patients."), Side.QUERY)
                    .getFirst();

            assertThat(model.dimensions()).isEqualTo(384);
            assertThat(passages)
                    .allSatisfy(vector -> assertThat(likeness(vector, vector)).isCloseTo(1, within(1e-5)));
            assertThat(likeness(query, passages.get(0))).isGreaterThan(0.6);
            assertThat(likeness(query, passages.get(1))).isLessThan(0.2);
        }
    }

    @Test
    void givesTheSameVectorInAnyCompanyAndOnAnyThread() {
        try (var model = open(SmallModel.in(folder.resolve("model")))) {
            var texts =
                    IntStream.range(0, 20).mapToObj(i -> "rice bran ".repeat(i)).toList();
            var together = model.vectors(texts, Side.PASSAGE);

            IntStream.range(0, 20)
                    .parallel()
                    .forEach(i -> assertThat(model.vectors(List.of(texts.get(i)), Side.PASSAGE)
                                    .getFirst())
                            .containsExactly(together.get(i)));
        }
    }

    @Test
    void anyTextHasAVector() {
        try (var model = open(SmallModel.in(folder.resolve("model")))) {
            var texts = List.of("", " ", "\uD83D", "a\u0000b", "\uFFFF", "𠮷野家", "字".repeat(100_000));

            assertThat(model.vectors(texts, Side.QUERY))
                    .hasSameSizeAs(texts)
                    .allSatisfy(vector -> assertThat(likeness(vector, vector)).isCloseTo(1, within(1e-5)));
        }
    }

    @Test
    void leavesOutWhatIsTooLong() throws IOException {
        SmallModel.in(folder.resolve("model"));
        Files.writeString(folder.resolve("model/sentence_bert_config.json"), "{\"max_seq_length\": 8}");
        try (var model = open(folder.resolve("model"))) {
            var vectors = model.vectors(
                    List.of("one two three four five six", "one two three four five six seven"), Side.QUERY);

            assertThat(vectors.get(0)).containsExactly(vectors.get(1));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            input_ids                                | 7 | last
            input_ids attention_mask                 | 7 | last
            input_ids token_type_ids attention_mask  | 6 | sentence_embedding
            """)
    void givesANetworkTheInputsThatItDeclares(String inputs, int type, String output) throws IOException {
        try (var model = open(withNetwork(TinyNetwork.of(List.of(inputs.split(" ")), type, output)))) {
            // The network answers with the numbers of the tokens: [CLS] a b [SEP].
            var vector = model.vectors(List.of("a b"), Side.QUERY).getFirst();

            assertThat(vector)
                    .containsExactly(SentenceModel.ofLengthOne(new float[] {101, 1037, 1038, 102}), within(1e-6f));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            input_ids pixel_values | 7 | last   | UNKNOWN_INPUTS
            pixel_values           | 1 | last   | UNKNOWN_INPUTS
            input_ids              | 1 | last   | UNKNOWN_INPUTS
            """)
    void refusesANetworkThatAsksForMore(String inputs, int type, String output, Fault fault) throws IOException {
        var model = withNetwork(TinyNetwork.of(List.of(inputs.split(" ")), type, output));

        assertThatThrownBy(() -> open(model))
                .isInstanceOfSatisfying(
                        UnusableModel.class,
                        refused -> assertThat(refused.fault()).isEqualTo(fault));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            onnx/model_quantized.onnx        |                                                     | NO_MODEL
            tokenizer.json                   |                                                     | NO_TOKENIZER
            onnx/model_quantized.onnx        | no network                                          | UNREADABLE_MODEL
            onnx/model_quantized.onnx        | ``                                                  | UNREADABLE_MODEL
            tokenizer.json                   | {"version": "1.0"}                                  | UNREADABLE_TOKENIZER
            tokenizer.json                   | ``                                                  | UNREADABLE_TOKENIZER
            1_Pooling/config.json            | {"pooling_mode_mean_tokens"                         | UNREADABLE_SETTINGS
            config_sentence_transformers.json| no JSON                                             | UNREADABLE_SETTINGS
            1_Pooling/config.json            | {"pooling_mode_lasttoken": true}                    | UNKNOWN_POOLING
            1_Pooling/config.json            | {"pooling_mode_cls_token": true, "pooling_mode_max_tokens": true} | UNKNOWN_POOLING
            modules.json                     | [{"type": "sentence_transformers.models.Dense"}]    | UNKNOWN_STEP
            """)
    void refusesAFolderAndSaysWhatIsWrong(String file, String content, Fault fault) throws IOException {
        var model = SmallModel.in(folder.resolve("model"));
        if (content == null) {
            Files.delete(model.resolve(file));
        } else {
            Files.writeString(model.resolve(file), content);
        }

        assertThatThrownBy(() -> open(model)).isInstanceOfSatisfying(UnusableModel.class, refused -> {
            assertThat(refused.fault()).isEqualTo(fault);
            assertThat(refused.place())
                    .isEqualTo(content == null ? model : model.resolve(fault == Fault.UNKNOWN_STEP ? NETWORK : file));
        });
    }

    @Test
    void knowsTheUsualSteps() throws IOException {
        var model = SmallModel.in(folder.resolve("model"));
        Files.writeString(model.resolve("modules.json"), """
                [{"idx": 0, "type": "sentence_transformers.models.Transformer"},
                 {"idx": 1, "type": "sentence_transformers.models.Pooling"},
                 {"idx": 2, "type": "sentence_transformers.models.Normalize"}]
                """);

        assertThat(ModelFolder.read(model).otherStep()).isNull();
        assertThat(ModelFolder.read(model).longest()).isEqualTo(256);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"max_seq_length": 128}   | {"model_max_length": 256}   | 128
            {"max_seq_length": null}  | {"model_max_length": 256}   | 256
            {"max_seq_length": 8192}  | {}                          | 512
            {}                        | {"model_max_length": 1e+30} | 512
            {}                        | {}                          | 512
            """)
    void readsHowLongATextMayBe(String sentences, String tokenizer, int longest) throws IOException {
        var model = SmallModel.in(folder.resolve("model"));
        Files.writeString(model.resolve("sentence_bert_config.json"), sentences);
        Files.writeString(model.resolve("tokenizer_config.json"), tokenizer);

        assertThat(ModelFolder.read(model).longest()).isEqualTo(longest);
    }

    private SentenceModel open(Path model) {
        return SentenceModel.open(model, folder.resolve("libraries"), 2);
    }

    private Path withNetwork(byte[] network) throws IOException {
        var model = SmallModel.in(folder.resolve("model"));
        Files.write(model.resolve(NETWORK), network);
        return model;
    }

    private static double likeness(float[] one, float[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] * other[i])
                .sum();
    }
}
