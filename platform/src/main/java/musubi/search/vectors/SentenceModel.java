package musubi.search.vectors;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import musubi.search.vectors.UnusableModel.Fault;

/// A sentence model from a folder, as such models are commonly passed on: a network in ONNX form, `tokenizer.json`, and
/// small files that tell how both are to be used.
public final class SentenceModel implements Embedder {

    /// So much is worked out at once, those that only fill up counted too; it bounds the memory.
    private static final int TOKENS_AT_ONCE = 2_048;

    /// The most that an index takes.
    private static final int MOST_DIMENSIONS = 1_024;

    private final Prompts prompts;
    private final Tokens tokens;
    private final Network network;
    private final Semaphore free;
    private final int dimensions;

    private SentenceModel(ModelFolder folder, Tokens tokens, Network network, int atOnce) {
        this.prompts = folder.prompts();
        this.tokens = tokens;
        this.network = network;
        this.free = new Semaphore(atOnce);
        this.dimensions = network.vectors(tokens.of(List.of("1"))).getFirst().length;
        if (dimensions > MOST_DIMENSIONS) {
            throw new UnusableModel(Fault.TOO_MANY_DIMENSIONS, folder.network(), Integer.toString(dimensions));
        }
    }

    /// @param libraries a folder that takes what runs the model on this machine; it must outlive the model
    /// @param atOnce how many threads work at a time
    public static SentenceModel open(Path folder, Path libraries, int atOnce) {
        var read = ModelFolder.read(folder);
        NativeLibraries.unpackIn(libraries);
        var tokens = Tokens.open(read);
        try {
            return withNetwork(read, tokens, atOnce);
        } catch (UnusableModel e) {
            tokens.close();
            throw e;
        }
    }

    private static SentenceModel withNetwork(ModelFolder folder, Tokens tokens, int atOnce) {
        var network = Network.open(folder);
        try {
            return new SentenceModel(folder, tokens, network, atOnce);
        } catch (UnusableModel e) {
            network.close();
            throw e;
        }
    }

    @Override
    public List<float[]> vectors(List<String> texts, Side side) {
        var prompted = texts.stream().map(text -> prompts.before(side) + text).toList();
        free.acquireUninterruptibly();
        try {
            return ofTokens(tokens.of(prompted));
        } finally {
            free.release();
        }
    }

    /// Texts of similar length go together, so that little has to be filled up.
    private List<float[]> ofTokens(List<long[]> texts) {
        var vectors = new float[texts.size()][];
        var byLength = IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> texts.get(i).length))
                .toList();
        for (int from = 0, to; from < vectors.length; from = to) {
            to = from + 1;
            while (to < vectors.length && (to - from + 1) * texts.get(byLength.get(to)).length <= TOKENS_AT_ONCE) {
                to++;
            }
            var together = byLength.subList(from, to);
            var answered = network.vectors(together.stream().map(texts::get).toList());
            for (int i = 0; i < together.size(); i++) {
                vectors[together.get(i)] = ofLengthOne(answered.get(i));
            }
        }
        return new ArrayList<>(Arrays.asList(vectors));
    }

    /// A vector that is none, because the network lost its way, becomes one that is near nothing.
    static float[] ofLengthOne(float[] vector) {
        double squares = 0;
        for (var number : vector) {
            squares += (double) number * number;
        }
        var length = Math.sqrt(squares);
        if (length == 0 || !Double.isFinite(length)) {
            return new float[vector.length];
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) length;
        }
        return vector;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public void close() {
        network.close();
        tokens.close();
    }
}
