package musubi.portal.commandline.items;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/// Turns another encoding into UTF-8 on the way. What cannot be read becomes the byte FF, which no UTF-8 text holds,
/// so that the line it stands in is known to be broken.
final class Transcoder extends InputStream {

    private static final int CHUNK = 8192;
    private static final char BROKEN = '\uD800';

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer undecoded = ByteBuffer.allocate(CHUNK).flip();
    private final CharBuffer chars = CharBuffer.allocate(CHUNK);
    private final byte[] ready = new byte[CHUNK * 3];
    private int at;
    private int end;
    private boolean exhausted;
    private boolean finished;

    Transcoder(InputStream in, Encoding encoding) {
        this.in = in;
        this.decoder = encoding.decoder();
    }

    @Override
    public int read() throws IOException {
        return at < end || more() ? ready[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (at == end && !more()) {
            return -1;
        }
        var count = Math.min(length, end - at);
        System.arraycopy(ready, at, into, from, count);
        at += count;
        return count;
    }

    private boolean more() throws IOException {
        at = 0;
        end = 0;
        while (end == 0 && !finished) {
            fill();
            decode();
            encode();
        }
        return end > 0;
    }

    private void fill() throws IOException {
        undecoded.compact();
        var count = in.read(undecoded.array(), undecoded.position(), undecoded.remaining());
        exhausted = count < 0;
        undecoded.position(undecoded.position() + Math.max(0, count)).flip();
    }

    private void decode() {
        chars.clear();
        CoderResult result;
        do {
            result = decoder.decode(undecoded, chars, exhausted);
            if (result.isError() && chars.hasRemaining()) {
                undecoded.position(undecoded.position() + result.length());
                chars.put(BROKEN);
            } else if (result.isError()) {
                break;
            }
        } while (result.isError());
        finished = exhausted && result.isUnderflow();
        chars.flip();
    }

    private void encode() {
        while (chars.hasRemaining()) {
            var c = chars.get();
            if (c < 0x80) {
                ready[end++] = (byte) c;
            } else if (Character.isHighSurrogate(c) && chars.hasRemaining() && Character.isLowSurrogate(next())) {
                put(Character.toCodePoint(c, chars.get()));
            } else if (Character.isSurrogate(c)) {
                ready[end++] = (byte) 0xFF;
            } else {
                put(c);
            }
        }
    }

    private char next() {
        return chars.get(chars.position());
    }

    private void put(int c) {
        if (c < 0x800) {
            ready[end++] = (byte) (0xC0 | c >> 6);
        } else {
            if (c < 0x10000) {
                ready[end++] = (byte) (0xE0 | c >> 12);
            } else {
                ready[end++] = (byte) (0xF0 | c >> 18);
                ready[end++] = (byte) (0x80 | c >> 12 & 0x3F);
            }
            ready[end++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        ready[end++] = (byte) (0x80 | c & 0x3F);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
