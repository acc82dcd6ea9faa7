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
import java.util.ArrayList;
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

    private static Network checked(ModelFolder folder, OrtEnvironment environment, OrtSession session)
            throws OrtException {
        try {
            return new Network(folder, environment, session);
        } catch (UnusableModel e) {
            session.close();
            throw e;
        }
    }

    private static UnusableModel unreadable(ModelFolder folder, OrtException failure) {
        return new UnusableModel(Fault.UNREADABLE_MODEL, folder.network(), String.valueOf(failure.getMessage()));
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

    /// A vector of any length for each text, all worked out at once.
    List<float[]> vectors(List<long[]> texts) {
        var longest = texts.stream().mapToInt(text -> text.length).max().orElse(0);
        var given = new HashMap<String, OnnxTensor>();
        try {
            for (var input : inputs.entrySet()) {
                given.put(input.getKey(), tensor(input.getKey(), input.getValue(), texts, longest));
            }
            try (var answered = session.run(given, Set.of(output))) {
                return vectors(answered.get(0), texts);
            }
        } catch (OrtException e) {
            throw unreadable(folder, e);
        } finally {
            given.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(String input, OnnxJavaType type, List<long[]> texts, int longest) throws OrtException {
        var shape = new long[] {texts.size(), longest};
        var numbers = new long[texts.size() * longest];
        for (int i = 0; i < texts.size() && !input.equals(TYPES); i++) {
            var text = texts.get(i);
            if (input.equals(IDS)) {
                System.arraycopy(text, 0, numbers, i * longest, text.length);
            } else {
                Arrays.fill(numbers, i * longest, i * longest + text.length, 1);
            }
        }
        return type == OnnxJavaType.INT64
                ? OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), shape)
                : OnnxTensor.createTensor(
                        environment,
                        IntBuffer.wrap(Arrays.stream(numbers)
                                .mapToInt(Math::toIntExact)
                                .toArray()),
                        shape);
    }

    private List<float[]> vectors(OnnxValue answered, List<long[]> texts) {
        if (!(answered instanceof OnnxTensor tensor) || tensor.getFloatBuffer() == null) {
            throw new UnusableModel(Fault.UNKNOWN_OUTPUTS, folder.network(), output);
        }
        var states = tensor.getFloatBuffer();
        var shape = tensor.getInfo().getShape();
        var dimensions = (int) shape[shape.length - 1];
        var each = states.remaining() / texts.size();
        var vectors = new ArrayList<float[]>();
        for (int i = 0; i < texts.size(); i++) {
            vectors.add(
                    shape.length == 3
                            ? folder.pooling().pool(states, i * each, texts.get(i).length, dimensions)
                            : Pooling.CLS.pool(states, i * each, 1, dimensions));
        }
        return vectors;
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
