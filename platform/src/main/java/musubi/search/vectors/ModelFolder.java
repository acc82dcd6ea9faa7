package musubi.search.vectors;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import musubi.search.vectors.UnusableModel.Fault;
import org.jspecify.annotations.Nullable;

/// A sentence model as its folder describes it.
///
/// @param pooling how the network's tokens become one vector, unless the network does it itself
/// @param longest of a text in tokens; what follows is left out
/// @param otherStep a step after pooling that we do not know, unless the network does it itself
record ModelFolder(
        Path network,
        Path tokenizer,
        Pooling pooling,
        Prompts prompts,
        int longest,
        @Nullable String otherStep) {

    /// About eight hundred characters of Japanese. Models may take more, but the time grows with the square of it.
    private static final int LONGEST = 512;

    private static final List<String> NETWORKS =
            List.of("onnx/model.onnx", "model.onnx", "onnx/model_quantized.onnx", "model_quantized.onnx");
    private static final Set<String> STEPS = Set.of("Transformer", "Pooling", "Normalize");
    private static final List<String> OTHER_POOLINGS =
            List.of("pooling_mode_weightedmean_tokens", "pooling_mode_lasttoken");

    static ModelFolder read(Path folder) {
        var settings = new Settings(folder);
        return new ModelFolder(
                first(folder, NETWORKS, Fault.NO_MODEL),
                first(folder, List.of("tokenizer.json"), Fault.NO_TOKENIZER),
                pooling(folder, settings),
                Prompts.of(folder, settings),
                longest(settings),
                otherStep(settings));
    }

    private static Path first(Path folder, List<String> names, Fault fault) {
        return names.stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new UnusableModel(fault, folder, String.join(", ", names)));
    }

    private static Pooling pooling(Path folder, Settings settings) {
        var name = "1_Pooling/config.json";
        var told = settings.of(name);
        var known = new ArrayList<Pooling>();
        if (told.path("pooling_mode_cls_token").asBoolean(false)) {
            known.add(Pooling.CLS);
        }
        if (told.path("pooling_mode_max_tokens").asBoolean(false)) {
            known.add(Pooling.MAX);
        }
        if (told.path("pooling_mode_mean_tokens").asBoolean(false)
                || told.path("pooling_mode_mean_sqrt_len_tokens").asBoolean(false)) {
            known.add(Pooling.MEAN);
        }
        var others = OTHER_POOLINGS.stream()
                .filter(other -> told.path(other).asBoolean(false))
                .toList();
        if (!others.isEmpty() || known.size() > 1) {
            var asked = Stream.concat(known.stream(), others.stream()).map(Object::toString);
            throw new UnusableModel(Fault.UNKNOWN_POOLING, folder.resolve(name), String.join(" + ", asked.toList()));
        }
        return known.isEmpty() ? Pooling.MEAN : known.getFirst();
    }

    /// The last word of a step's name says what it is, such as `sentence_transformers.models.Pooling`.
    private static @Nullable String otherStep(Settings settings) {
        for (var step : settings.of("modules.json")) {
            var type = step.path("type").asString("");
            if (!STEPS.contains(type.substring(type.lastIndexOf('.') + 1))) {
                return type;
            }
        }
        return null;
    }

    private static int longest(Settings settings) {
        var told =
                settings.of("sentence_bert_config.json").path("max_seq_length").asDouble(0);
        if (told <= 0) {
            told = settings.of("tokenizer_config.json").path("model_max_length").asDouble(0);
        }
        return told <= 0 || told > LONGEST ? LONGEST : (int) told;
    }
}
