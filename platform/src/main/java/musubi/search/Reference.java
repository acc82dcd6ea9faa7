package musubi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// The vocabulary and the dictionary that come with the platform, and a number that changes with them.
record Reference(String vocabulary, String dictionary) {

    static Reference fromClasspath() {
        return new Reference(text("/reference/vocabulary.txt"), text("/reference/userdict.csv"));
    }

    private static String text(String resource) {
        try (var in = Reference.class.getResourceAsStream(resource)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String stamp() {
        var sum = new CRC32();
        sum.update(vocabulary.getBytes(StandardCharsets.UTF_8));
        sum.update(dictionary.getBytes(StandardCharsets.UTF_8));
        return "schema " + Fields.SCHEMA + ", words " + Long.toHexString(sum.getValue());
    }
}
