package musubi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import musubi.access.Actor;
import org.springframework.stereotype.Component;

/// Finds with Lucene in this process: candidates from the index, then a close comparison of what the viewer may read.
@Component
class LuceneSearch implements Search {

    private static final int LONGEST = 4_000;

    private final LuceneIndex index;
    private final IndexCare care;
    private final Clock clock;

    LuceneSearch(LuceneIndex index, IndexCare care, Clock clock) {
        this.index = index;
        this.care = care;
        this.clock = clock;
    }

    @Override
    public Found find(Actor viewer, Query query) {
        return ask(viewer, query, Finding::found);
    }

    @Override
    public Absence whyNot(Actor viewer, Query query, RecordRef record) {
        return ask(viewer, query, finding -> finding.whyNot(record));
    }

    /// What is read from the index.
    private interface Work<T> {

        T of(Finding finding) throws IOException;
    }

    private <T> T ask(Actor viewer, Query query, Work<T> work) {
        var today = LocalDate.now(clock);
        care.awaitBeginning();
        care.noticeDay(today);
        var text =
                query.text().length() <= LONGEST ? query.text() : query.text().substring(0, LONGEST);
        var reader = index.lexicon().reader();
        return index.search(searcher -> {
            try {
                return work.of(new Finding(searcher, reader, new Conditions(viewer, today), query.saying(text)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
