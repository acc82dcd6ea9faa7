package musubi.tasks.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The pages of this module: inbox, outbox, one letter, how notices are wanted, and what the links in letters open.
public final class TaskPages {

    private TaskPages() {}

    /// Unread first.
    public record InboxPage(
            List<NoticeLine> unread,
            List<NoticeLine> read,
            boolean more,
            @Nullable String saved) {

        public boolean isEmpty() {
            return unread.isEmpty() && read.isEmpty();
        }
    }

    public record NoticeLine(UUID id, When when, String subject, String text, boolean leads) {}

    /// `date` for programs, `day` and `time` for people.
    public record When(String date, String day, String time) {}

    /// Letters, newest first; `office` where the viewer looks after everybody's.
    public record OutboxPage(List<LetterLine> letters, boolean office, boolean sends, boolean more) {}

    /// An envelope; the subject is missing where the words are for somebody else.
    public record LetterLine(
            UUID id, String posted, String to, @Nullable String subject, State state) {}

    /// Where a letter is on its way: the key of the word, how a chip shows it, and what the mail server said.
    public record State(
            String key,
            String chip,
            @Nullable String when,
            @Nullable String error) {}

    public record LetterPage(
            LetterLine line, String text, @Nullable String path) {}

    /// How notices are wanted: the form as typed, and the calendar's secret address.
    public record WishPage(
            Typed typed,
            @Nullable String confirmed,
            @Nullable String asked,
            @Nullable String calendar,
            @Nullable Said said) {}

    public record Typed(String address, String rhythm, boolean wrong) {}

    /// What came of what was just done.
    public record Said(String kind, String words) {}

    /// The page behind a link in a letter: `ask` before, `done` after, `gone` where the link no longer works.
    public record LinkPage(
            String what,
            String state,
            String action,
            @Nullable String address) {}
}
