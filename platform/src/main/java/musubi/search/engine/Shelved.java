package musubi.search.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// An item as it lies on the shelf: what is compared is at hand, the places of the words are unpacked when an
/// explanation asks for them.
record Shelved(String id, @Nullable String owner, char[] text, int[] terms, int titleWords, ByteBuffer places) {

    private static final int FIXED = 6 * Integer.BYTES;

    static ByteBuffer packed(Reading reading) {
        var id = reading.item().id().getBytes(StandardCharsets.UTF_8);
        var owner = reading.item().owner();
        var ownerBytes = owner == null ? new byte[0] : owner.getBytes(StandardCharsets.UTF_8);
        var places = places(reading);
        var terms = reading.terms();
        var packed = ByteBuffer.allocate(FIXED
                + id.length
                + ownerBytes.length
                + reading.text().length() * Character.BYTES
                + terms.length * Integer.BYTES
                + places.length);
        packed.putInt(id.length).putInt(owner == null ? -1 : ownerBytes.length);
        packed.putInt(reading.text().length()).putInt(terms.length);
        packed.putInt(reading.titleWords()).putInt(places.length);
        packed.put(id).put(ownerBytes);
        packed.asCharBuffer().put(reading.text());
        packed.position(packed.position() + reading.text().length() * Character.BYTES);
        packed.asIntBuffer().put(terms);
        packed.position(packed.position() + terms.length * Integer.BYTES);
        return packed.put(places).flip();
    }

    private static byte[] places(Reading reading) {
        var packed = ByteBuffer.allocate(reading.words().size() * 2 * 5);
        var last = 0;
        for (var word : reading.words()) {
            small(packed, word.start() - last);
            small(packed, word.end() - word.start());
            last = word.start();
        }
        var places = new byte[packed.position()];
        packed.flip().get(places);
        return places;
    }

    private static void small(ByteBuffer into, int number) {
        var rest = number;
        while ((rest & ~0x7F) != 0) {
            into.put((byte) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        into.put((byte) rest);
    }

    private static int small(ByteBuffer from) {
        var number = 0;
        for (int shift = 0; ; shift += 7) {
            var next = from.get();
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    static Shelved unpacked(ByteBuffer packed) {
        var id = new byte[packed.getInt()];
        var ownerLength = packed.getInt();
        var owner = new byte[Math.max(0, ownerLength)];
        var text = new char[packed.getInt()];
        var terms = new int[packed.getInt()];
        var titleWords = packed.getInt();
        var places = packed.getInt();
        packed.get(id).get(owner);
        packed.asCharBuffer().get(text);
        packed.position(packed.position() + text.length * Character.BYTES);
        packed.asIntBuffer().get(terms);
        packed.position(packed.position() + terms.length * Integer.BYTES);
        return new Shelved(
                new String(id, StandardCharsets.UTF_8),
                ownerLength < 0 ? null : new String(owner, StandardCharsets.UTF_8),
                text,
                terms,
                titleWords,
                packed.slice(packed.position(), places));
    }

    /// The word that stands at this place among the words, as it is written in the item.
    String written(int place) {
        var from = places.duplicate();
        var start = 0;
        for (int i = 0; ; i++) {
            start += small(from);
            var length = small(from);
            if (i == place) {
                return new String(text, start, length);
            }
        }
    }
}
