package musubi.search.vectors;

import ai.djl.engine.EngineException;
import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import musubi.search.vectors.UnusableModel.Fault;

/// Cuts texts into the numbered tokens a model knows.
final class Tokens implements AutoCloseable {

    private final HuggingFaceTokenizer tokenizer;

    private Tokens(HuggingFaceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    static Tokens open(ModelFolder folder) {
        try {
            return new Tokens(HuggingFaceTokenizer.builder()
                    .optTokenizerPath(folder.tokenizer())
                    .optPadding(false)
                    .optTruncation(true)
                    .optMaxLength(folder.longest())
                    .build());
        } catch (EngineException | LinkageError e) {
            throw new UnusableModel(Fault.NO_LIBRARY, folder.tokenizer(), String.valueOf(e.getMessage()));
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw new UnusableModel(Fault.UNREADABLE_TOKENIZER, folder.tokenizer(), String.valueOf(e.getMessage()));
        }
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
