package musubi.search.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Bytes that grow while something is packed into them; small numbers take one byte.
final class Packing {

    private static final int LONGEST_SMALL = 5;
    private static final int SEVEN = 7;
    private static final int LOW = 0x7F;

    private ByteBuffer bytes;

    Packing(int room) {
        bytes = ByteBuffer.allocate(Math.max(16, room));
    }

    private ByteBuffer room(int wanted) {
        if (bytes.remaining() < wanted) {
            bytes = ByteBuffer.allocate(Math.max(bytes.capacity() * 2, bytes.position() + wanted))
                    .put(bytes.flip());
        }
        return bytes;
    }

    Packing whole(int number) {
        room(Integer.BYTES).putInt(number);
        return this;
    }

    Packing small(int number) {
        var into = room(LONGEST_SMALL);
        var rest = number;
        while ((rest & ~LOW) != 0) {
            into.put((byte) (rest & LOW | ~LOW));
            rest >>>= SEVEN;
        }
        into.put((byte) rest);
        return this;
    }

    /// Reads a small number back.
    static int small(ByteBuffer from) {
        var number = 0;
        for (int shift = 0; ; shift += SEVEN) {
            var next = from.get();
            number |= (next & LOW) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    Packing text(String text) {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        small(encoded.length);
        room(encoded.length).put(encoded);
        return this;
    }

    Packing characters(String text) {
        var into = room(text.length() * Character.BYTES);
        into.asCharBuffer().put(text);
        into.position(into.position() + text.length() * Character.BYTES);
        return this;
    }

    Packing bytes(Packing other) {
        var more = other.packed();
        room(more.remaining()).put(more);
        return this;
    }

    /// What was packed, to be read.
    ByteBuffer packed() {
        return bytes.duplicate().flip();
    }
}
