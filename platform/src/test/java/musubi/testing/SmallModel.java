package musubi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// The sentence model all-MiniLM-L6-v2, which knows English only, in a folder as such models are passed on.
public final class SmallModel {

    private static final String NAME = "/all-minilm-l6-v2-q";

    private SmallModel() {}

    /// Unpacks it here, and names the folder.
    public static Path in(Path folder) {
        try {
            Files.createDirectories(folder.resolve("onnx"));
            Files.createDirectories(folder.resolve("1_Pooling"));
            unpack(NAME + ".onnx", folder.resolve("onnx/model_quantized.onnx"));
            unpack(NAME + "-tokenizer.json", folder.resolve("tokenizer.json"));
            Files.writeString(folder.resolve("1_Pooling/config.json"), "{\"pooling_mode_mean_tokens\": true}");
            Files.writeString(folder.resolve("sentence_bert_config.json"), "{\"max_seq_length\": 256}");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(String resource, Path file) throws IOException {
        try (var from = Objects.requireNonNull(SmallModel.class.getResourceAsStream(resource))) {
            Files.copy(from, file);
        }
    }
}
