package musubi.portal.commandline.items;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/// The bytes of a text file as UTF-8, whatever it was written in. The encoding is decided where the first byte beyond
/// ASCII stands, however late that is.
final class Feed implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int END = -1;

    private InputStream in;
    private byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long before;
    private Encoding encoding = Encoding.UTF_8;
    private boolean decided;

    private Feed(InputStream in) {
        this.in = in;
    }

    static Feed of(InputStream in) throws IOException {
        var feed = new Feed(in);
        feed.end = Math.max(0, in.readNBytes(feed.buffer, 0, BUFFER));
        feed.mark();
        return feed;
    }

    /// Text that is UTF-8 already.
    static Feed ofUtf8(byte[] text) {
        var feed = new Feed(InputStream.nullInputStream());
        feed.buffer = text;
        feed.end = text.length;
        feed.decided = true;
        return feed;
    }

    private void mark() throws IOException {
        if (begins(0xEF, 0xBB, 0xBF)) {
            at = 3;
            decided = true;
        } else if (begins(0xFF, 0xFE)) {
            at = 2;
            become(Encoding.UTF_16_LE, at);
        } else if (begins(0xFE, 0xFF)) {
            at = 2;
            become(Encoding.UTF_16_BE, at);
        } else {
            decide();
        }
    }

    private boolean begins(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (end <= i || (buffer[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// The next byte, or -1 at the end.
    int next() throws IOException {
        return at < end || refill() ? buffer[at++] & 0xFF : END;
    }

    private boolean refill() throws IOException {
        before += end;
        at = 0;
        end = decided ? in.read(buffer, 0, buffer.length) : in.readNBytes(buffer, 0, BUFFER);
        end = Math.max(0, end);
        if (!decided) {
            decide();
        }
        return end > 0;
    }

    /// Looks for the first byte beyond ASCII among those that were just read, and takes more with it to judge by.
    private void decide() throws IOException {
        for (int i = at; i < end; i++) {
            if (buffer[i] < 0) {
                var sample = Arrays.copyOf(buffer, end + BUFFER);
                var length = end + in.readNBytes(sample, end, BUFFER);
                buffer = sample;
                end = length;
                decided = true;
                become(Encoding.guess(sample, i, length), i);
                return;
            }
        }
    }

    /// From `place` on, what was read and what is still to be read is in this encoding.
    private void become(Encoding found, int place) throws IOException {
        encoding = found;
        decided = true;
        if (found != Encoding.UTF_8) {
            var rest = new ByteArrayInputStream(Arrays.copyOfRange(buffer, place, end));
            in = new Transcoder(new SequenceInputStream(rest, in), found);
            end = place + in.readNBytes(buffer, place, buffer.length - place);
        }
    }

    /// What lies ahead, as far as it has been read.
    byte[] ahead() {
        return Arrays.copyOfRange(buffer, at, Math.max(at, end));
    }

    /// About how many bytes of the file have been used: two of another encoding are mostly three of UTF-8.
    long position() {
        return encoding == Encoding.UTF_8 ? before + at : (before + at) * 2 / 3;
    }

    Encoding encoding() {
        return encoding;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
