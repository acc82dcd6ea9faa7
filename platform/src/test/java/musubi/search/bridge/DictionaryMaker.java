package musubi.search.bridge;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Makes `reference/dictionary.tsv` from EDICT and COMPDIC, as `docs/how-to/renew-the-dictionary.md` tells.
///
/// Arguments: the file to write, then the files to read (EUC-JP), in the order of trust.
final class DictionaryMaker {

    private static final int LONGEST_LINE = 230;
    private static final String ATTRIBUTION = """
            # From EDICT and COMPDIC, the property of the Electronic Dictionary Research and Development Group, used in
            # conformance with the Group's licence: Creative Commons Attribution-ShareAlike 3.0. See NOTICE.""";

    private final Map<String, EdictEntry> byHeadword = new LinkedHashMap<>();

    private DictionaryMaker() {}

    public static void main(String[] arguments) throws IOException {
        var maker = new DictionaryMaker();
        for (int i = 1; i < arguments.length; i++) {
            maker.read(Path.of(arguments[i]));
        }
        maker.write(Path.of(arguments[0]));
    }

    private void read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, Charset.forName("EUC-JP"))) {
            lines.skip(1).map(EdictEntry::read).filter(EdictEntry::isUseful).forEach(this::add);
        }
    }

    private void add(EdictEntry entry) {
        for (var headword : entry.headwords()) {
            byHeadword.merge(headword, entry, EdictEntry::and);
        }
    }

    private void write(Path file) throws IOException {
        var headwords = new TreeMap<String, List<String>>();
        byHeadword.forEach((headword, entry) -> headwords
                .computeIfAbsent(entry.meaning(), m -> new ArrayList<>())
                .add(headword));
        var lines = new ArrayList<String>();
        headwords.forEach((meaning, words) -> {
            var line = String.join(",", words.stream().sorted().toList()) + "\t" + meaning;
            if (line.length() <= LONGEST_LINE) {
                lines.add(line);
            }
        });
        lines.sort(null);
        lines.addFirst(ATTRIBUTION);
        Files.write(file, lines);
    }
}
