package musubi.search.vectors;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A network in ONNX form that answers with its first input as it is, written byte by byte as the format's description
/// (onnx.proto) numbers its fields.
final class TinyNetwork {

    static final int FLOAT = 1;
    static final int INT32 = 6;
    static final int INT64 = 7;

    private static final int NEWEST_FORM = 8;
    private static final int OPERATORS = 17;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private TinyNetwork() {}

    /// @param type of the numbers that go in
    static byte[] of(List<String> inputs, int type, String output) {
        var cast = new TinyNetwork()
                .text(1, inputs.getFirst())
                .text(2, output)
                .text(4, "Cast")
                .part(5, new TinyNetwork().text(1, "to").number(3, FLOAT).number(20, 2));
        var graph = new TinyNetwork().part(1, cast).text(2, "tiny");
        inputs.forEach(input -> graph.part(11, tensor(input, type)));
        graph.part(12, tensor(output, FLOAT));
        return new TinyNetwork()
                .number(1, NEWEST_FORM)
                .part(7, graph)
                .part(8, new TinyNetwork().number(2, OPERATORS))
                .bytes
                .toByteArray();
    }

    /// Of two dimensions of any length.
    private static TinyNetwork tensor(String name, int type) {
        var shape = new TinyNetwork()
                .part(1, new TinyNetwork().text(2, "texts"))
                .part(1, new TinyNetwork().text(2, "tokens"));
        var tensor = new TinyNetwork().number(1, type).part(2, shape);
        return new TinyNetwork().text(1, name).part(2, new TinyNetwork().part(1, tensor));
    }

    private TinyNetwork number(int field, int number) {
        varint(field << 3);
        varint(number);
        return this;
    }

    private TinyNetwork text(int field, String text) {
        return bytes(field, text.getBytes(StandardCharsets.UTF_8));
    }

    private TinyNetwork part(int field, TinyNetwork part) {
        return bytes(field, part.bytes.toByteArray());
    }

    private TinyNetwork bytes(int field, byte[] content) {
        varint(field << 3 | 2);
        varint(content.length);
        bytes.writeBytes(content);
        return this;
    }

    private void varint(int number) {
        var rest = number;
        for (; rest > 0x7F; rest >>>= 7) {
            bytes.write(rest & 0x7F | 0x80);
        }
        bytes.write(rest);
    }
}
