package musubi.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import musubi.kernel.Language;
import musubi.search.Hit.Snippet;
import musubi.search.engine.Packed;

/// Cuts the passages that matched out of what the viewer may read, the matching words marked.
final class Snippets {

    private static final int MOST = 2;
    private static final int WIDTH = 140;
    private static final int BEFORE = 40;
    private static final double OTHER_LANGUAGE = 0.3;

    private final Language language;

    Snippets(Language language) {
        this.language = language;
    }

    /// A passage of a record.
    private record Piece(Passage.Part part, Language language, String text) {}

    private record Scored(Piece passage, List<Packed.Mark> marks, double points) {}

    /// `met` are the words by which the record was found, with what each earned.
    List<Snippet> of(List<StoredTexts.Text> readable, Map<String, Double> met) {
        var scored = new ArrayList<Scored>();
        readable.forEach(text -> scored(text, met, scored));
        scored.sort(Comparator.comparingDouble(Scored::points)
                .reversed()
                .thenComparing(s -> s.passage().part())
                .thenComparing(s -> s.passage().language())
                .thenComparing(s -> s.passage().text()));
        var own =
                scored.stream().filter(s -> s.passage().language() == language).toList();
        return (own.isEmpty() ? scored : own)
                .stream().limit(MOST).map(s -> cut(s, met)).toList();
    }

    private void scored(StoredTexts.Text text, Map<String, Double> met, List<Scored> into) {
        var whole = text.packed().text();
        var all = text.packed().marks(met.keySet());
        var from = 0;
        for (var piece : text.pieces()) {
            var start = from;
            var end = Math.min(whole.length(), start + piece.length());
            var marks = all.stream()
                    .filter(mark -> start <= mark.start() && mark.end() <= end)
                    .map(mark -> new Packed.Mark(mark.key(), mark.start() - start, mark.end() - start))
                    .toList();
            if (!marks.isEmpty()) {
                var passage = new Piece(piece.part(), text.language(), whole.substring(start, end));
                into.add(new Scored(passage, marks, points(passage, marks, met)));
            }
            from += piece.length() + 1;
        }
    }

    private double points(Piece passage, List<Packed.Mark> marks, Map<String, Double> met) {
        var best = new HashMap<String, Double>();
        marks.forEach(m -> best.put(m.key(), met.getOrDefault(m.key(), 0.0)));
        var sum = best.keySet().stream()
                .sorted()
                .mapToDouble(t -> best.getOrDefault(t, 0.0))
                .sum();
        return sum * telling(passage.part()) * (passage.language() == language ? 1 : OTHER_LANGUAGE);
    }

    /// The title is shown anyway, and keywords are no sentence.
    private static double telling(Passage.Part part) {
        return switch (part) {
            case SUMMARY, BODY -> 1;
            case TITLE -> 0.6;
            case KEYWORDS -> 0.4;
        };
    }

    private static Snippet cut(Scored scored, Map<String, Double> met) {
        var text = scored.passage().text();
        var marked = new boolean[text.length()];
        scored.marks().forEach(m -> Arrays.fill(marked, m.start(), m.end(), true));
        var from = begin(text, densest(scored.marks(), met));
        var to = end(text, from);
        return new Snippet(scored.passage().part(), scored.passage().language(), pieces(text, marked, from, to));
    }

    /// Where the window begins whose marks earned the most.
    private static int densest(List<Packed.Mark> marks, Map<String, Double> met) {
        var best = 0;
        var most = -1.0;
        for (var first : marks) {
            var terms = new HashMap<String, Double>();
            marks.stream()
                    .filter(m -> m.start() >= first.start() && m.end() <= first.start() + WIDTH - BEFORE)
                    .forEach(m -> terms.put(m.key(), met.getOrDefault(m.key(), 0.0)));
            var sum = terms.keySet().stream()
                    .sorted()
                    .mapToDouble(t -> terms.getOrDefault(t, 0.0))
                    .sum();
            if (sum > most) {
                most = sum;
                best = first.start();
            }
        }
        return best;
    }

    private static int begin(String text, int mark) {
        for (int i = mark; i > Math.max(0, mark - BEFORE); i--) {
            if ("。．！？!?\n".indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return mark <= BEFORE ? 0 : whole(text, mark - BEFORE / 2);
    }

    private static int end(String text, int from) {
        return text.length() <= from + WIDTH ? text.length() : whole(text, from + WIDTH);
    }

    /// Never between the halves of a character, nor inside a word in Latin letters.
    private static int whole(String text, int at) {
        var place = at;
        while (place > 0 && place < text.length() && isInside(text, place)) {
            place--;
        }
        return place;
    }

    private static boolean isInside(String text, int place) {
        var before = text.charAt(place - 1);
        var after = text.charAt(place);
        return Character.isLowSurrogate(after)
                || (Character.isLetterOrDigit(before)
                        && Character.isLetterOrDigit(after)
                        && before < 0x250
                        && after < 0x250);
    }

    private static List<Snippet.Piece> pieces(String text, boolean[] marked, int from, int to) {
        var pieces = new ArrayList<Snippet.Piece>();
        if (from > 0) {
            pieces.add(new Snippet.Piece("…", false));
        }
        for (int start = from; start < to; ) {
            var end = start + 1;
            while (end < to && marked[end] == marked[start]) {
                end++;
            }
            pieces.add(new Snippet.Piece(text.substring(start, end).replace('\n', ' '), marked[start]));
            start = end;
        }
        if (to < text.length()) {
            pieces.add(new Snippet.Piece("…", false));
        }
        return List.copyOf(pieces);
    }
}
