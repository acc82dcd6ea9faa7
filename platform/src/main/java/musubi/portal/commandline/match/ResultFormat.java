package musubi.portal.commandline.match;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The forms in which matches are written.
enum ResultFormat {
    JSONL,
    CSV,
    XLSX,
    TREC;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ResultFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// What the ending of a name says.
    static Optional<ResultFormat> of(Path file) {
        var name = file.toString();
        return of(name.substring(name.lastIndexOf('.') + 1));
    }
}
