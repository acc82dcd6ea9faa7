package musubi.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import musubi.access.Actor;
import musubi.search.Trial.Looked;
import musubi.search.language.Analyst;
import musubi.search.language.ReferenceText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Tries words out: on a bounded number of records, of each only what the viewer may read.
@Component
public class Trials {

    /// So many records of a kind are looked at.
    public static final int MOST = 1_000;

    private final Supplier<List<SearchSource>> sources;
    private final Lexicons lexicons;
    private final Clock clock;

    @Autowired
    Trials(ObjectProvider<SearchSource> sources, Lexicons lexicons, Clock clock) {
        this(() -> sources.orderedStream().toList(), lexicons, clock);
    }

    private Trials(Supplier<List<SearchSource>> sources, Lexicons lexicons, Clock clock) {
        this.sources = sources;
        this.lexicons = lexicons;
        this.clock = clock;
    }

    static Trials of(List<SearchSource> sources, Lexicons lexicons, Clock clock) {
        return new Trials(() -> sources, lexicons, clock);
    }

    /// @param lines in the form of the vocabulary's file
    /// @param ranked the kinds that will be searched
    public Trial of(Actor viewer, String lines, Set<String> ranked) {
        var today = LocalDate.now(clock);
        var records = sources.get().stream()
                .map(source -> ReadableRecords.of(source, viewer, today, MOST))
                .toList();
        var words = new Analyst(lines, ReferenceText.USER_DICTIONARY.read());
        var looked = records.stream().map(kind -> looked(kind, words)).toList();
        List<SearchSource> searched = records.stream()
                .filter(kind -> ranked.contains(kind.kind()))
                .map(SearchSource.class::cast)
                .toList();
        return tried(List.of(lexicons.latest(), lexicons.latestWith(lines)), searched, looked);
    }

    private Trial tried(List<Lexicon> beforeAndAfter, List<SearchSource> records, List<Looked> looked) {
        var made = new ArrayDeque<TrialIndex>();
        try {
            for (var words : beforeAndAfter) {
                made.add(TrialIndex.of(words, records, clock));
            }
            return new Trial(made.removeFirst(), made.removeFirst(), looked);
        } finally {
            made.forEach(TrialIndex::close);
        }
    }

    private static Looked looked(ReadableRecords records, Analyst words) {
        var saying = records.documents().stream()
                .filter(document -> document.passages().stream().anyMatch(p -> says(words, p.text())))
                .map(SearchDocument::ref)
                .toList();
        return new Looked(records.kind(), records.documents().size(), records.areAll(), saying);
    }

    private static boolean says(Analyst words, String text) {
        return !words.read(text).concepts().isEmpty();
    }
}
