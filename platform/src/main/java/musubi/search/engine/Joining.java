package musubi.search.engine;

import java.util.ArrayList;
import java.util.List;

/// Several texts of one item that become one, numbered anew.
final class Joining {

    private final List<Shelved> texts;
    private final List<Placed> titles = new ArrayList<>();
    private final List<Placed> others = new ArrayList<>();
    private final StringBuilder whole = new StringBuilder();

    /// A word and where it stands.
    private record Placed(int term, int start, int end) {}

    Joining(List<Shelved> texts) {
        this.texts = texts;
        texts.forEach(this::add);
    }

    private void add(Shelved text) {
        if (!whole.isEmpty()) {
            whole.append('\n');
        }
        var from = whole.length();
        whole.append(text.text());
        var first = titles.size() + others.size();
        text.eachPlace((term, start, end) -> {
            var isTitle = titles.size() + others.size() - first < text.head().titleWords();
            (isTitle ? titles : others).add(new Placed(term, from + start, from + end));
        });
    }

    Shelved joined() {
        var all = new ArrayList<>(titles);
        all.addAll(others);
        var numbers = new Numbering();
        var sequence = all.stream().mapToInt(word -> numbers.add(word.term())).toArray();
        var terms = new int[numbers.size()];
        var counts = new int[terms.length];
        for (int i = 0; i < sequence.length; i++) {
            terms[sequence[i]] = all.get(i).term();
            counts[sequence[i]]++;
        }
        var places = new Packing(all.size() * 3);
        var last = 0;
        for (var word : all) {
            places.small(word.start() - last).small(word.end() - word.start());
            last = word.start();
        }
        var head = texts.getFirst().head();
        return new Shelved(
                new Shelved.Head(head.id(), head.owner(), head.number(), head.language(), titles.size()),
                whole.toString().toCharArray(),
                terms,
                counts,
                sequence,
                places.packed());
    }
}
