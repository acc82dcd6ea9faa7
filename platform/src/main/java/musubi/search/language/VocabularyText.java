package musubi.search.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The vocabulary as experts edit it, read: `id | 日本語, 別名 | english, synonym | areas` and `narrow < broad` lines,
/// and after `[weak]` the ids of concepts that say little. `#` begins a comment. A line that is none of these is left
/// out; the others hold.
record VocabularyText(Map<String, Concept> concepts, Map<String, Set<String>> broader, Set<String> weak) {

    private static final int LANGUAGES = 3;

    static VocabularyText read(String text) {
        var read = new VocabularyText(new LinkedHashMap<>(), new LinkedHashMap<>(), new HashSet<>());
        text.lines().map(VocabularyText::withoutComment).forEach(read::line);
        return read;
    }

    private static String withoutComment(String line) {
        var comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }

    private void line(String line) {
        var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() >= LANGUAGES && !cells.getFirst().isEmpty()) {
            concept(cells);
        } else if (line.contains("<") && !line.contains("|")) {
            var sides = line.split("<", 2);
            for (var broad : terms(sides[1])) {
                broader.computeIfAbsent(sides[0].strip(), n -> new LinkedHashSet<>())
                        .add(broad);
            }
        } else if (concepts.containsKey(line)) {
            weak.add(line);
        }
    }

    private void concept(List<String> cells) {
        var japanese = terms(cells.get(1));
        var english = terms(cells.get(2));
        var areas = cells.size() > LANGUAGES ? areas(cells.get(LANGUAGES)) : Set.<Integer>of();
        if (!japanese.isEmpty() || !english.isEmpty()) {
            concepts.merge(
                    cells.getFirst(),
                    new Concept(cells.getFirst(), japanese, english, areas, 1),
                    VocabularyText::joined);
        }
    }

    private static Concept joined(Concept one, Concept other) {
        return new Concept(
                one.id(),
                joined(one.japanese(), other.japanese()),
                joined(one.english(), other.english()),
                one.areas(),
                one.weight());
    }

    private static List<String> joined(List<String> some, List<String> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all.stream().distinct().toList();
    }

    private static List<String> terms(String cell) {
        return Arrays.stream(cell.split("[,、]"))
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private static Set<Integer> areas(String cell) {
        return Arrays.stream(cell.split("\\D+"))
                .filter(n -> n.length() == 1)
                .map(Integer::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
