package musubi.tasks.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.AccountId;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.SignInRequired;
import musubi.tasks.web.TaskPages.InboxPage;
import musubi.tasks.web.TaskPages.NoticeLine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// 受信箱: the notices of whoever reads, unread first.
@Component
class Inbox {

    private static final int SHOWN = 200;

    private record Row(NoticeLine line, boolean read) {}

    private final AsActor as;
    private final Clock clock;

    Inbox(AsActor as, Clock clock) {
        this.as = as;
        this.clock = clock;
    }

    InboxPage page(Actor actor, @Nullable String saved) {
        var account = SignInRequired.of(actor);
        var rows = as.read(
                actor,
                jdbc -> jdbc.sql("""
                        select id, told_at, read_at, subject_ja, subject_en, text_ja, text_en, path
                        from tasks.notice where account_id = :account
                        order by read_at is null desc, told_at desc, id desc limit :limit
                        """)
                        .param("account", account.value())
                        .param("limit", SHOWN + 1)
                        .query(Inbox::row)
                        .list());
        var parts = rows.stream()
                .limit(SHOWN)
                .collect(Collectors.partitioningBy(
                        Row::read, Collectors.mapping(Row::line, Collectors.toUnmodifiableList())));
        return new InboxPage(
                Objects.requireNonNull(parts.get(false)),
                Objects.requireNonNull(parts.get(true)),
                rows.size() > SHOWN,
                saved);
    }

    /// The page a notice is about; reading it marks it as read.
    Optional<String> open(Actor actor, UUID id) {
        var account = SignInRequired.of(actor);
        return as.write(actor, jdbc -> {
            mark(jdbc, account, id);
            return jdbc.sql(
                            "select coalesce(path, '/work/inbox') from tasks.notice where id = :id and account_id = :account")
                    .param("id", id)
                    .param("account", account.value())
                    .query(String.class)
                    .optional();
        });
    }

    void markRead(Actor actor, UUID id) {
        var account = SignInRequired.of(actor);
        as.write(actor, jdbc -> mark(jdbc, account, id));
    }

    void markAllRead(Actor actor) {
        var account = SignInRequired.of(actor);
        as.write(actor, jdbc -> mark(jdbc, account, null));
    }

    private int mark(JdbcClient jdbc, AccountId account, @Nullable UUID id) {
        return jdbc.sql("""
                update tasks.notice set read_at = :now
                where account_id = :account and read_at is null and (:id::uuid is null or id = :id::uuid)
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("account", account.value())
                .param("id", id)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var line = new NoticeLine(
                row.getObject("id", UUID.class),
                Moments.when(row, "told_at"),
                Objects.requireNonNull(Moments.text(row, "subject")),
                Objects.requireNonNull(Moments.text(row, "text")),
                row.getString("path") != null);
        return new Row(line, row.getObject("read_at") != null);
    }
}
