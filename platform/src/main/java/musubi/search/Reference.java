package musubi.search;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import musubi.search.language.ReferenceText;

/// The vocabulary and the dictionary that come with the platform, and a number that changes with them.
record Reference(String vocabulary, String dictionary) {

    static Reference fromClasspath() {
        return new Reference(ReferenceText.VOCABULARY.read(), ReferenceText.USER_DICTIONARY.read());
    }

    /// The vocabulary with these lines laid over it.
    Reference with(String lines) {
        return lines.isBlank() ? this : new Reference(vocabulary + "\n" + lines, dictionary);
    }

    String stamp() {
        var sum = new CRC32();
        sum.update(vocabulary.getBytes(StandardCharsets.UTF_8));
        sum.update(dictionary.getBytes(StandardCharsets.UTF_8));
        return "schema " + Fields.SCHEMA + ", words " + Long.toHexString(sum.getValue());
    }
}
