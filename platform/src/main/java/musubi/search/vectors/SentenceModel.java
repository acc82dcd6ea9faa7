package musubi.search.vectors;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import musubi.search.vectors.UnusableModel.Fault;

/// A sentence model from a folder, as such models are commonly passed on: a network in ONNX form, `tokenizer.json`, and
/// small files that tell how both are to be used.
///
/// Texts pass through the network one by one: together they would take hardly less time, and a network of small whole
/// numbers would answer differently for a text in other company.
public final class SentenceModel implements Embedder {

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
        this.dimensions = network.vector(tokens.of(List.of("1")).getFirst()).length;
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
            return tokens.of(prompted).stream().map(this::vector).toList();
        } finally {
            free.release();
        }
    }

    /// A text of which the tokenizer leaves nothing is near nothing.
    private float[] vector(long[] text) {
        return text.length == 0 ? new float[dimensions] : ofLengthOne(network.vector(text));
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
