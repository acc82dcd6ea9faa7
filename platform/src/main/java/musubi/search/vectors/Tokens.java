package musubi.search.vectors;

import ai.djl.engine.EngineException;
import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import musubi.search.vectors.UnusableModel.Fault;

/// Cuts texts into the numbered tokens a model knows.
final class Tokens implements AutoCloseable {

    private final HuggingFaceTokenizer tokenizer;

    private Tokens(HuggingFaceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /// The library tells what is wrong with a file by exceptions of no kind of their own.
    static Tokens open(ModelFolder folder) {
        var attempt = new FutureTask<>(() -> tokenizer(folder));
        attempt.run();
        if (attempt.state() != Future.State.SUCCESS) {
            throw refused(folder, attempt.exceptionNow());
        }
        return new Tokens(attempt.resultNow());
    }

    private static HuggingFaceTokenizer tokenizer(ModelFolder folder) throws IOException {
        return HuggingFaceTokenizer.builder()
                .optTokenizerPath(folder.tokenizer())
                .optPadding(false)
                .optTruncation(true)
                .optMaxLength(folder.longest())
                .build();
    }

    private static UnusableModel refused(ModelFolder folder, Throwable failure) {
        var library = failure instanceof EngineException || failure instanceof LinkageError;
        return new UnusableModel(
                library ? Fault.NO_LIBRARY : Fault.UNREADABLE_TOKENIZER,
                folder.tokenizer(),
                String.valueOf(failure.getMessage()));
    }

    /// The tokens of each text, without any that only fill up.
    List<long[]> of(List<String> texts) {
        return Arrays.stream(tokenizer.batchEncode(texts)).map(Tokens::said).toList();
    }

    private static long[] said(Encoding encoding) {
        var ids = encoding.getIds();
        var mask = encoding.getAttentionMask();
        return IntStream.range(0, ids.length)
                .filter(i -> mask[i] != 0)
                .mapToLong(i -> ids[i])
                .toArray();
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
