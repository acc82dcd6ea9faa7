package musubi.search.vectors;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.TensorInfo;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import musubi.search.vectors.UnusableModel.Fault;

/// The network of a model: tokens in, a vector for each text out. It works on the thread that asks, and on no other.
final class Network implements AutoCloseable {

    private static final String IDS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String TYPES = "token_type_ids";
    private static final Set<OnnxJavaType> WHOLE_NUMBERS = Set.of(OnnxJavaType.INT64, OnnxJavaType.INT32);

    /// What a network that also pools calls its answer.
    private static final String POOLED = "sentence_embedding";

    private final ModelFolder folder;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Map<String, OnnxJavaType> inputs = new HashMap<>();
    private final String output;

    private Network(ModelFolder folder, OrtEnvironment environment, OrtSession session) throws OrtException {
        this.folder = folder;
        this.environment = environment;
        this.session = session;
        this.output = output(session.getOutputInfo());
        takeInputs(session.getInputInfo());
    }

    static Network open(ModelFolder folder) {
        try (var options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            var environment = OrtEnvironment.getEnvironment();
            return checked(
                    folder,
                    environment,
                    environment.createSession(folder.network().toString(), options));
        } catch (OrtException e) {
            throw unreadable(folder, e);
        } catch (LinkageError e) {
            throw new UnusableModel(Fault.NO_LIBRARY, folder.network(), String.valueOf(e.getMessage()));
        }
    }

    private static UnusableModel unreadable(ModelFolder folder, OrtException failure) {
        return new UnusableModel(Fault.UNREADABLE_MODEL, folder.network(), String.valueOf(failure.getMessage()));
    }

    private static Network checked(ModelFolder folder, OrtEnvironment environment, OrtSession session)
            throws OrtException {
        try {
            return new Network(folder, environment, session);
        } catch (UnusableModel e) {
            session.close();
            throw e;
        }
    }

    private void takeInputs(Map<String, NodeInfo> declared) {
        declared.forEach((name, node) -> {
            if (Set.of(IDS, MASK, TYPES).contains(name)
                    && node.getInfo() instanceof TensorInfo tensor
                    && WHOLE_NUMBERS.contains(tensor.type)) {
                inputs.put(name, tensor.type);
            }
        });
        if (!inputs.containsKey(IDS) || inputs.size() < declared.size()) {
            throw new UnusableModel(Fault.UNKNOWN_INPUTS, folder.network(), String.join(", ", declared.keySet()));
        }
    }

    private String output(Map<String, NodeInfo> declared) {
        if (declared.containsKey(POOLED)) {
            return POOLED;
        }
        var otherStep = folder.otherStep();
        if (otherStep != null) {
            throw new UnusableModel(Fault.UNKNOWN_STEP, folder.network(), otherStep);
        }
        for (var rank : List.of(3, 2)) {
            for (var named : declared.entrySet()) {
                if (named.getValue().getInfo() instanceof TensorInfo tensor && tensor.getShape().length == rank) {
                    return named.getKey();
                }
            }
        }
        throw new UnusableModel(Fault.UNKNOWN_OUTPUTS, folder.network(), String.join(", ", declared.keySet()));
    }

    /// The text's vector, of any length.
    float[] vector(long[] text) {
        var given = new HashMap<String, OnnxTensor>();
        try {
            for (var input : inputs.entrySet()) {
                given.put(input.getKey(), tensor(input.getValue(), told(input.getKey(), text)));
            }
            try (var answered = session.run(given, Set.of(output))) {
                return vector(answered.get(0), text.length);
            }
        } catch (OrtException e) {
            throw unreadable(folder, e);
        } finally {
            given.values().forEach(OnnxTensor::close);
        }
    }

    /// Every token counts, and all are of the one text there is.
    private static long[] told(String input, long[] text) {
        var same = new long[text.length];
        Arrays.fill(same, input.equals(MASK) ? 1 : 0);
        return input.equals(IDS) ? text : same;
    }

    private OnnxTensor tensor(OnnxJavaType type, long[] numbers) throws OrtException {
        var shape = new long[] {1, numbers.length};
        return type == OnnxJavaType.INT64
                ? OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), shape)
                : OnnxTensor.createTensor(environment, IntBuffer.wrap(narrow(numbers)), shape);
    }

    private static int[] narrow(long[] numbers) {
        return Arrays.stream(numbers).mapToInt(Math::toIntExact).toArray();
    }

    private float[] vector(OnnxValue answered, int tokens) {
        var states = answered instanceof OnnxTensor tensor ? tensor.getFloatBuffer() : null;
        if (states == null) {
            throw new UnusableModel(Fault.UNKNOWN_OUTPUTS, folder.network(), output);
        }
        var shape = ((OnnxTensor) answered).getInfo().getShape();
        var dimensions = (int) shape[shape.length - 1];
        return shape.length == 3
                ? folder.pooling().pool(states, tokens, dimensions)
                : Pooling.CLS.pool(states, 1, dimensions);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw unreadable(folder, e);
        }
    }
}
