package musubi.tasks.web;

import static musubi.pages.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.SignInRequired;
import musubi.tasks.web.TaskPages.LetterLine;
import musubi.tasks.web.TaskPages.LetterPage;
import musubi.tasks.web.TaskPages.OutboxPage;
import musubi.tasks.web.TaskPages.State;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// The letters somebody may see: the office every envelope, everybody their own with the words.
@Component
class OutboxLetters {

    private static final int SHOWN = 100;

    private static final String LETTER = """
            select l.id, l.posted_at, l.state, l.tries, l.next_try, l.last_error, l.sent_at, l.address,
                   a.display_name, t.subject_ja, t.subject_en, t.text_ja, t.text_en, t.path
            from tasks.letter l
            left join access.account a on a.id = l.account_id
            left join tasks.letter_words t on t.letter_id = l.id
            """;

    private final AsActor as;
    private final ObjectProvider<JavaMailSender> servers;

    OutboxLetters(AsActor as, ObjectProvider<JavaMailSender> servers) {
        this.as = as;
        this.servers = servers;
    }

    OutboxPage page(Actor actor) {
        SignInRequired.of(actor);
        var lines = as.read(
                actor,
                jdbc -> jdbc.sql(LETTER + "order by l.posted_at desc, l.id desc limit :limit")
                        .param("limit", SHOWN + 1)
                        .query(OutboxLetters::line)
                        .list());
        return new OutboxPage(
                lines.stream().limit(SHOWN).toList(),
                actor.isNational(),
                servers.getIfAvailable() != null,
                lines.size() > SHOWN);
    }

    Optional<LetterPage> find(Actor actor, UUID id) {
        SignInRequired.of(actor);
        return as.read(
                actor,
                jdbc -> jdbc.sql(LETTER + "where l.id = :id and t.letter_id is not null")
                        .param("id", id)
                        .query((row, number) -> new LetterPage(
                                line(row, number),
                                Objects.requireNonNull(Moments.text(row, "text")),
                                row.getString("path")))
                        .optional());
    }

    private static LetterLine line(ResultSet row, int number) throws SQLException {
        var subject = Moments.text(row, "subject");
        return new LetterLine(
                row.getObject("id", UUID.class),
                Moments.moment(row, "posted_at"),
                to(row, subject != null),
                subject,
                state(row));
    }

    /// Who may not read a letter need not know the whole address either.
    private static String to(ResultSet row, boolean readable) throws SQLException {
        var name = row.getString("display_name");
        if (name != null) {
            return name;
        }
        var address = Objects.requireNonNullElse(row.getString("address"), "");
        return readable ? address : address.replaceFirst("(?<=^.).*(?=@)", "…");
    }

    private static State state(ResultSet row) throws SQLException {
        var state = Objects.requireNonNull(row.getString("state"));
        var tried = row.getInt("tries") > 0;
        return switch (state) {
            case "SENT" -> new State("tasks.letter.SENT", "done", Moments.moment(row, "sent_at"), null);
            case "FAILED" -> new State("tasks.letter.FAILED", "late", null, row.getString("last_error"));
            case "WAITING" ->
                new State(
                        tried ? "tasks.letter.again" : "tasks.letter.WAITING",
                        "waiting",
                        tried ? t("tasks.letter.next", Moments.moment(row, "next_try")) : null,
                        row.getString("last_error"));
            default -> new State("tasks.letter." + state.toUpperCase(Locale.ROOT), "closed", null, null);
        };
    }
}
