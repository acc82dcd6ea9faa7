package musubi.portal.commandline.match;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// A stream whose failures are told in a sentence.
final class Told extends FilterOutputStream {

    private final String name;
    private final boolean wholeOrNot;

    /// @param wholeOrNot whether what was written until then is taken back
    Told(OutputStream out, String name, boolean wholeOrNot) {
        super(out);
        this.name = name;
        this.wholeOrNot = wholeOrNot;
    }

    @Override
    public void write(int b) {
        attempt(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        attempt(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() {
        attempt(out::flush);
    }

    @Override
    public void close() {
        attempt(out::close);
    }

    private interface Attempt {
        void make() throws IOException;
    }

    private void attempt(Attempt attempt) {
        try {
            attempt.make();
        } catch (IOException e) {
            throw wholeOrNot ? Trouble.writing(name, e) : Trouble.streaming(name, e);
        }
    }
}
