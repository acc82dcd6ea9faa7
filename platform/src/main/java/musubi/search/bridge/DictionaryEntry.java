package musubi.search.bridge;

import java.util.ArrayList;
import java.util.List;

/// A line of the dictionary: Japanese words that mean the same, and what they mean.
///
/// @param senses meanings by sense, the commonest first
record DictionaryEntry(List<String> headwords, List<List<String>> senses, boolean common) {

    private static final char COMMON = '*';
    private static final char SENSE = '|';

    /// Told where a part of a line stands.
    interface Part {

        void at(int from, int end);
    }

    /// Told each meaning with the number of its sense and its place within it.
    interface Visitor {

        void meaning(String meaning, int sense, int place);
    }

    static DictionaryEntry read(String line) {
        var tab = line.indexOf('\t');
        var senses = new ArrayList<List<String>>();
        for (int from = tab + 1; from < line.length(); ) {
            var bar = line.indexOf(SENSE, from);
            var end = bar < 0 ? line.length() : bar;
            senses.add(parts(line, from, end, ';'));
            from = end + 1;
        }
        return new DictionaryEntry(parts(line, 0, tab, ','), senses, line.indexOf(COMMON) == tab + 1);
    }

    private static List<String> parts(String line, int from, int end, char separator) {
        var parts = new ArrayList<String>();
        eachPart(line, from, end, separator, (start, to) -> parts.add(line.substring(start, to)));
        return parts;
    }

    /// Passes on where the parts of a piece of text stand, without the blanks and the star around them.
    static void eachPart(String text, int from, int end, char separator, Part part) {
        for (int start = from, i = from; i <= end; i++) {
            if (i == end || text.charAt(i) == separator || text.charAt(i) == SENSE) {
                var first = start;
                while (first < i && (text.charAt(first) == ' ' || text.charAt(first) == COMMON)) {
                    first++;
                }
                var last = i > first && text.charAt(i - 1) == ' ' ? i - 1 : i;
                if (first < last) {
                    part.at(first, last);
                }
                start = i + 1;
            }
        }
    }

    void eachMeaning(Visitor visitor) {
        for (int sense = 0; sense < senses.size(); sense++) {
            for (int place = 0; place < senses.get(sense).size(); place++) {
                visitor.meaning(senses.get(sense).get(place), sense, place);
            }
        }
    }
}
