package musubi.search.vectors;

import java.nio.FloatBuffer;

/// How the vectors of a text's tokens become one.
enum Pooling {
    /// The middle of them all.
    MEAN {
        @Override
        void join(float[] token, int number, float[] into) {
            for (int i = 0; i < into.length; i++) {
                into[i] += (token[i] - into[i]) / (number + 1);
            }
        }
    },
    /// The first token's, which stands for all.
    CLS {
        @Override
        void join(float[] token, int number, float[] into) {
            if (number == 0) {
                System.arraycopy(token, 0, into, 0, into.length);
            }
        }
    },
    /// In each place the largest number of any.
    MAX {
        @Override
        void join(float[] token, int number, float[] into) {
            for (int i = 0; i < into.length; i++) {
                into[i] = number == 0 ? token[i] : Math.max(into[i], token[i]);
            }
        }
    };

    abstract void join(float[] token, int number, float[] into);

    /// @param states the tokens' vectors one after the other
    float[] pool(FloatBuffer states, int tokens, int dimensions) {
        var pooled = new float[dimensions];
        var token = new float[dimensions];
        for (int number = 0; number < tokens; number++) {
            states.get(number * dimensions, token);
            join(token, number, pooled);
        }
        return pooled;
    }
}
