package musubi.exchange.sheet;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.SignInRequired;
import musubi.database.OneAtATime;
import musubi.exchange.sheet.file.SheetFile;
import musubi.exchange.sheet.form.SheetRow;
import musubi.kernel.Language;
import musubi.kernel.PlainText;
import musubi.kernel.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Receives a file of needs; it is read in the background, once.
@Component
public class ReceiveFile {

    private static final int LONGEST_NAME = 200;

    private final AsActor as;
    private final Batches batches;
    private final BatchWork work;
    private final Clock clock;
    private final Uuid7 ids;

    ReceiveFile(AsActor as, Batches batches, BatchWork work, Clock clock, Uuid7 ids) {
        this.as = as;
        this.batches = batches;
        this.work = work;
        this.clock = clock;
        this.ids = ids;
    }

    /// @param form the number of the form it came on: the same form twice is one batch
    public record Incoming(UUID community, String name, byte[] bytes, UUID form, Language language) {}

    public sealed interface Result {

        record Received(UUID batch) implements Result {}

        /// The same file is being looked over, or was taken over, already.
        record SameFile(Batch before) implements Result {}

        record NotYours() implements Result {}
    }

    public Result receive(Actor actor, Incoming incoming) {
        var account = SignInRequired.of(actor);
        if (!actor.coordinates().contains(incoming.community())) {
            return new Result.NotYours();
        }
        var hash = SheetRow.hash(incoming.bytes());
        var own = actor.form(incoming.form());
        Result result = as.write(actor, jdbc -> {
            OneAtATime.at(jdbc, "exchange.batch " + incoming.community() + hash);
            return sameForm(actor, jdbc, own)
                    .or(() -> sameFile(actor, jdbc, incoming.community(), hash))
                    .orElseGet(() -> store(jdbc, incoming, new Row(account.value(), own, hash)));
        });
        work.wake();
        return result;
    }

    private record Row(UUID account, UUID submission, String hash) {}

    private Optional<Result> sameForm(Actor actor, JdbcClient jdbc, UUID form) {
        return jdbc.sql("select b.id from exchange.batch b where b.submission = :form")
                .param("form", form)
                .query(UUID.class)
                .optional()
                .map(Result.Received::new);
    }

    /// A file that could not be read, was put away or undone, may come again.
    private Optional<Result> sameFile(Actor actor, JdbcClient jdbc, UUID community, String hash) {
        return jdbc.sql("""
                select b.id from exchange.batch b
                where b.community = :community and b.file_hash = :hash
                  and b.state in ('READING', 'READ', 'TAKING', 'TAKEN') order by b.id desc limit 1
                """)
                .param("community", community)
                .param("hash", hash)
                .query(UUID.class)
                .optional()
                .flatMap(id -> batches.find(actor, id))
                .map(Result.SameFile::new);
    }

    private Result store(JdbcClient jdbc, Incoming incoming, Row row) {
        var id = ids.next();
        var tooLarge = incoming.bytes().length > SheetFile.MOST_BYTES;
        jdbc.sql("""
                insert into exchange.batch (id, community, account, submission, file_name, file_hash, file, language,
                    state, problem, problem_values, created_at, updated_at)
                values (:id, :community, :account, :submission, :name, :hash, :file, :language, :state, :problem,
                    :values, :now, :now)
                """)
                .param("id", id)
                .param("community", incoming.community())
                .param("account", row.account())
                .param("submission", row.submission())
                .param("name", name(incoming.name()))
                .param("hash", row.hash())
                .param("file", tooLarge ? null : incoming.bytes())
                .param("language", incoming.language().name())
                .param("state", tooLarge ? "UNREADABLE" : "READING")
                .param("problem", tooLarge ? "exchange.sheet.file.too-large" : null)
                .param("values", tooLarge ? new String[] {String.valueOf(SheetFile.MOST_BYTES >> 20)} : new String[0])
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return new Result.Received(id);
    }

    private static String name(String sent) {
        var plain = PlainText.folded(sent.replaceFirst(".*[/\\\\]", "").replaceAll("[\\x00\\ud800-\\udfff]", ""));
        var name = plain.isEmpty() ? "?" : plain;
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
