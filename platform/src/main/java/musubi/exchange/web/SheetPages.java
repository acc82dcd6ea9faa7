package musubi.exchange.web;

import java.util.List;
import musubi.exchange.sheet.Batch;
import musubi.exchange.sheet.Batches.Tally;
import musubi.pages.Checked.Problem;
import musubi.pages.Option;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;

/// The pages on which needs are brought in and taken out by Excel.
public final class SheetPages {

    private SheetPages() {}

    /// Where it begins: the form to fill in, the place to hand it in, and what came before.
    public record StartPage(
            String form,
            String community,
            List<Option> communities,
            Limits limits,
            @Nullable Problem problem,
            List<Earlier> earlier) {}

    public record Limits(int megabytes, int rows) {

        public String rowsShown() {
            return "%,d".formatted(rows);
        }
    }

    /// An earlier import in a list.
    public record Earlier(String url, String name, String at, String community, String state) {}

    /// One import, whatever has become of it.
    ///
    /// @param notice a message about what was just pressed
    public record BatchPage(
            Batch batch,
            String at,
            String community,
            Tally tally,
            @Nullable String notice,
            Rows rows) {

        public String url() {
            return "/needs/excel/" + batch.id();
        }

        public String state() {
            return batch.state().name();
        }

        /// 1 to 3, for the steps.
        public int step() {
            return switch (batch.state()) {
                case READING, UNREADABLE -> 1;
                case READ, DISCARDED -> 2;
                case TAKING, TAKEN, UNDOING, UNDONE -> 3;
            };
        }

        public int toTake() {
            return tally.of(Batch.Finding.NEW) + tally.of(Batch.Finding.CHANGED);
        }

        public int broken() {
            return tally.of(Batch.Finding.BROKEN);
        }
    }

    /// The rows that are shown, and how many more there are.
    public record Rows(List<Mended> mends, int moreMends, List<Fresh> fresh, List<Change> changes, List<Fresh> known) {}

    public record Mended(String cell, Problem problem) {

        public String sentence() {
            return Words.t(problem.key(), problem.values().toArray());
        }
    }

    /// A row with the need it made or is the same as, where there is one.
    public record Fresh(
            int line,
            String title,
            @Nullable String owner,
            @Nullable String url) {}

    public record Change(int line, String title, @Nullable String url, List<Cell> cells) {}

    public record Cell(String column, String before, String after) {}
}
