package musubi.exchange.sheet;

import static musubi.exchange.sheet.SheetFixtures.aNeed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Channel;
import musubi.exchange.Entries;
import musubi.exchange.Entry;
import musubi.exchange.Heard;
import musubi.exchange.Statement.Part;
import musubi.exchange.entry.EnterNeed;
import musubi.exchange.entry.MoveEntry;
import musubi.exchange.sheet.Batch.Finding;
import musubi.exchange.sheet.Batch.Outcome;
import musubi.exchange.sheet.Batch.State;
import musubi.exchange.sheet.file.NeedsWorkbook;
import musubi.exchange.sheet.file.SheetFile;
import musubi.exchange.sheet.file.SheetFile.Sheet;
import musubi.exchange.sheet.form.Column;
import musubi.exchange.sheet.form.SheetRow;
import musubi.kernel.Language;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A file on its way: read, looked over, taken over once, undone; whatever happens to the process meanwhile.
@IntegrationTest
class BatchTests {

    private static final String HERE = "nagaoka";

    @Autowired
    SheetFixtures sheets;

    @Autowired
    Batches batches;

    @Autowired
    BatchStore store;

    @Autowired
    MoveBatch move;

    @Autowired
    MoveEntry moveEntry;

    @Autowired
    ReceiveFile receive;

    @Autowired
    BatchWork work;

    @Autowired
    Accounts accounts;

    @Autowired
    ReadBatch read;

    @Autowired
    TakeBatch take;

    @Autowired
    UndoBatch undo;

    @Autowired
    NeedsSheets workbooks;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    Entries entries;

    @Autowired
    EnterNeed needs;

    @Autowired
    AsActor as;

    @Autowired
    Clock clock;

    Actor coordinator;
    UUID community;

    @BeforeEach
    void someone() {
        coordinator = sheets.aCoordinatorOf(HERE);
        community = coordinator.coordinates().iterator().next();
    }

    @Test
    void entersNewRowsWithTheirChannelDayAndNumber() {
        var need = aNeed(Column.HEARD_ON, "令和8年11月2日");
        need.put(Column.REFERENCE, "相-" + UUID.randomUUID());
        var id = taken(need);

        var entry = entry(id, 0);
        assertThat(entry.title(Language.JA)).isEqualTo(need.get(Column.TITLE));
        assertThat(needs.in(coordinator, community).get(entry.id()))
                .isEqualTo(new Heard(Channel.BANK, LocalDate.of(2026, 11, 2), need.get(Column.REFERENCE)));
        assertThat(entries.find(Actor.PUBLIC, entry.id())).isEmpty();
    }

    @Test
    void keepsANameHiddenAndLeavesItSoWhereNothingIsSaid() {
        var need = aNeed(Column.ORGANISATION, "慶應義塾大学先端生命科学研究所");
        need.put(Column.LEVEL, "だれでも");
        need.put(Column.VEIL, "伏せる");
        var entry = entry(taken(need), 0);
        assertThat(entry.ties().veiled()).isTrue();
        assertThat(entry.ties().owner()).isNotNull();
        assertThat(entries.find(Actor.PUBLIC, entry.id()).orElseThrow().ties().owner())
                .isNull();
        var row = ((Sheet) SheetFile.read(export()))
                .rows().stream()
                        .filter(one -> one.text(Column.KEY).equals(entry.slug()))
                        .findFirst()
                        .orElseThrow();
        assertThat(row.text(Column.VEIL)).isEqualTo("伏せる");

        take(sheets.read(coordinator, HERE, changed(entry, Map.of(Column.VEIL, "", Column.TEXT, "樽は木です（架空）。"))));
        assertThat(entries.find(Actor.PUBLIC, entry.id()).orElseThrow().ties().owner())
                .isNull();
        var now = entries.find(coordinator, entry.id()).orElseThrow();
        take(sheets.read(coordinator, HERE, changed(now, Map.of(Column.VEIL, "伏せない"))));
        assertThat(entries.find(Actor.PUBLIC, entry.id()).orElseThrow().ties().owner())
                .isEqualTo(entry.ties().owner());
    }

    @Test
    void changesNothingWhenTheExportComesBackAsItWas() {
        taken(aNeed(), aNeed(Column.AREAS, "3、5"));
        var id = sheets.read(coordinator, HERE, export());

        var tally = batches.tally(coordinator, id);
        assertThat(tally.findings()).containsOnlyKeys(Finding.SAME);
        assertThat(tally.of(Finding.SAME)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void changesTheRowsThatWereChangedAndNoOthers() {
        var entry = entry(taken(aNeed(), aNeed()), 0);
        var id =
                sheets.read(coordinator, HERE, changed(entry, Map.of(Column.TEXT, "樽は木です（架空）。", Column.CHANNEL, "電話")));

        assertThat(batches.tally(coordinator, id).of(Finding.CHANGED)).isEqualTo(1);
        assertThat(batches.lines(coordinator, id, Finding.CHANGED, 9)
                        .getFirst()
                        .before()
                        .text(Column.TEXT))
                .isEqualTo("夏ににおいます（架空）。");
        take(id);
        var after = entries.find(coordinator, entry.id()).orElseThrow();
        assertThat(after.life().version()).isEqualTo(2);
        assertThat(needs.in(coordinator, community))
                .hasEntrySatisfying(
                        entry.id(), heard -> assertThat(heard.channel()).isEqualTo(Channel.TELEPHONE));
    }

    @Test
    void namesARowThatSomebodyElseHasChangedSince() {
        var entry = entry(taken(aNeed()), 0);
        var stale = changed(entry, Map.of(Column.TEXT, "古い版から（架空）。"));
        take(sheets.read(coordinator, HERE, changed(entry, Map.of(Column.TEXT, "新しい版（架空）。"))));

        var id = sheets.read(coordinator, HERE, stale);

        assertThat(sheets.mends(coordinator, id)).singleElement().asString().contains("ほかの人が直しました", "もう一度書き出して");
        assertThat(entries.find(coordinator, entry.id()).orElseThrow().life().version())
                .isEqualTo(2);
    }

    @Test
    void knowsTheSameFileAndTheSameRowAgain() {
        var need = aNeed();
        var file = sheets.workbook(HERE, need);
        var first = sheets.read(coordinator, HERE, file);
        take(first);

        var again = receive.receive(
                coordinator, new ReceiveFile.Incoming(community, "x.xlsx", file, UUID.randomUUID(), Language.JA));
        assertThat(again)
                .isInstanceOfSatisfying(
                        ReceiveFile.Result.SameFile.class,
                        same -> assertThat(same.before().id()).isEqualTo(first));
        var other = sheets.read(coordinator, HERE, sheets.workbook(HERE, need, aNeed()));
        assertThat(batches.lines(coordinator, other, Finding.KNOWN, 9))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.entry()).isEqualTo(entry(first, 0).id()));
    }

    @Test
    void knowsARowByTheNumberOfTheOffice() {
        var number = "相-" + UUID.randomUUID();
        taken(aNeed(Column.REFERENCE, number));

        var id = sheets.read(coordinator, HERE, sheets.workbook(HERE, aNeed(Column.REFERENCE, number)));

        assertThat(batches.tally(coordinator, id).of(Finding.KNOWN)).isEqualTo(1);
    }

    @Test
    void doesNotTouchTheNeedsOfOthers() {
        var elsewhere = sheets.aCoordinatorOf("tsuruoka");
        var id = sheets.read(elsewhere, "tsuruoka", sheets.workbook("tsuruoka", aNeed(Column.LEVEL, "だれでも")));
        move.take(elsewhere, id, false);
        work.wake().join();
        var theirs = Objects.requireNonNull(
                batches.lines(elsewhere, id, Finding.NEW, 1).getFirst().slug());
        var row = aNeed(Column.KEY, theirs);
        var file = new NeedsWorkbook(Language.JA, HERE, vocabulary.labels())
                .of(List.of(new NeedsWorkbook.Line(SheetRow.of(2, row), new SheetFile.Stamp(1, "x"), "")));

        var mine = sheets.read(coordinator, HERE, file);

        assertThat(sheets.mends(coordinator, mine)).containsExactly("A2：ほかのコミュニティのニーズです。この行を消してください。");
        assertThat(batches.find(coordinator, id)).isEmpty();
        assertThat(move.undo(coordinator, id)).isEqualTo(MoveBatch.Result.NOT_NOW);
    }

    @Test
    void takesTheGoodRowsAndLeavesTheBrokenOnesOrNone() {
        var id = sheets.read(coordinator, HERE, sheets.workbook(HERE, aNeed(), aNeed(Column.AREAS, "10"), aNeed()));

        assertThat(move.take(coordinator, id, true)).isEqualTo(MoveBatch.Result.NOT_WHOLE);
        assertThat(sheets.batch(coordinator, id).state()).isEqualTo(State.READ);
        take(id);
        assertThat(batches.tally(coordinator, id).of(Outcome.ENTERED)).isEqualTo(2);
    }

    @Test
    void takesEverythingBackWhereAllWereWantedAndOneCannotBe() {
        var entry = entry(taken(aNeed()), 0);
        var fresh = aNeed();
        var file = workbook(entry, Map.of(Column.TEXT, "変えた（架空）。"), fresh);
        var id = sheets.read(coordinator, HERE, file);
        moveEntry.move(coordinator, entry.id(), MoveEntry.Move.CLOSE);

        assertThat(move.take(coordinator, id, true)).isEqualTo(MoveBatch.Result.MOVED);
        work.wake().join();

        assertThat(sheets.batch(coordinator, id).state()).isEqualTo(State.UNDONE);
        var tally = batches.tally(coordinator, id);
        assertThat(tally.of(Outcome.REFUSED)).isEqualTo(1);
        assertThat(tally.of(Outcome.WITHDRAWN)).isEqualTo(1);
    }

    @Test
    void undoesWhatItMadeAndLeavesWhatSomebodyTouchedSince() {
        var entry = entry(taken(aNeed()), 0);
        var id = sheets.read(coordinator, HERE, workbook(entry, Map.of(Column.TEXT, "変えた（架空）。"), aNeed(), aNeed()));
        take(id);
        var touched = Objects.requireNonNull(
                batches.lines(coordinator, id, Finding.NEW, 9).getLast().entry());
        moveEntry.move(coordinator, touched, MoveEntry.Move.CLOSE);

        assertThat(move.undo(coordinator, id)).isEqualTo(MoveBatch.Result.MOVED);
        assertThat(move.undo(coordinator, id)).isEqualTo(MoveBatch.Result.NOT_NOW);
        work.wake().join();

        var tally = batches.tally(coordinator, id);
        assertThat(tally.outcomes())
                .containsOnly(
                        Map.entry(Outcome.RESTORED, 1), Map.entry(Outcome.WITHDRAWN, 1), Map.entry(Outcome.KEPT, 1));
        assertThat(entries.find(coordinator, entry.id())
                        .flatMap(need -> need.statement(Part.DETAILS, Language.JA))
                        .orElseThrow()
                        .text())
                .isEqualTo("夏ににおいます（架空）。");
        assertThat(entries.find(coordinator, touched).orElseThrow().life().state())
                .isEqualTo(Entry.State.CLOSED);
    }

    @Test
    void isDoneOnceByTwoNodesAndTwoPresses() {
        var id = sheets.read(coordinator, HERE, many(40));
        var other = new BatchWork(store, batches, accounts, read, take, undo);

        assertThat(move.take(coordinator, id, false)).isEqualTo(MoveBatch.Result.MOVED);
        assertThat(move.take(coordinator, id, false)).isEqualTo(MoveBatch.Result.NOT_NOW);
        CompletableFuture.allOf(other.wake(), work.wake()).join();
        other.destroy();
        work.wake().join();

        assertThat(sheets.batch(coordinator, id).state()).isEqualTo(State.TAKEN);
        assertThat(batches.tally(coordinator, id).of(Outcome.ENTERED)).isEqualTo(40);
        assertThat(histories(id)).isEqualTo(40);
    }

    @Test
    void goesOnWhereAnEndedProcessStopped() {
        var id = sheets.read(coordinator, HERE, many(20));
        var rest = new int[] {7};
        var lease = taking(id, BatchStore.LEASE);
        take.run(sheets.batch(coordinator, id), lease, coordinator, () -> rest[0]-- == 0);

        assertThat(sheets.batch(coordinator, id).progress().done()).isEqualTo(7);
        work.wake().join();
        assertThat(sheets.batch(coordinator, id).state()).isEqualTo(State.TAKEN);
        assertThat(histories(id)).isEqualTo(20);
    }

    @Test
    void takesOverFromAWorkerThatWasKilledOnceItsTimeIsUp() {
        var id = sheets.read(coordinator, HERE, many(3));
        var lost = taking(id, Duration.ofSeconds(30));

        assertThat(store.claim(UUID.randomUUID())).isEmpty();
        var later = new BatchStore(as, Clock.offset(clock, Duration.ofMinutes(1)));
        var held = later.claim(UUID.randomUUID()).orElseThrow();
        assertThat(held.batch()).isEqualTo(lost.batch()).isEqualTo(id);
        assertThatThrownBy(() -> take.run(sheets.batch(coordinator, id), lost, coordinator, () -> false))
                .isInstanceOf(Lease.Lost.class);
        assertThat(histories(id)).isZero();
        later.release(held);
        work.wake().join();
        assertThat(histories(id)).isEqualTo(3);
    }

    @Test
    void saysThatItStoppedAndGoesOnWhenTold() {
        var id = sheets.read(coordinator, HERE, many(3));
        var lease = taking(id, BatchStore.LEASE);
        store.stop(lease);

        work.wake().join();
        assertThat(sheets.batch(coordinator, id).progress().stopped()).isTrue();
        assertThat(histories(id)).isZero();
        assertThat(move.resume(coordinator, id)).isEqualTo(MoveBatch.Result.MOVED);
        work.wake().join();
        assertThat(sheets.batch(coordinator, id).state()).isEqualTo(State.TAKEN);
    }

    @Test
    void marksEachRowOfTheFileWithWhatIsToBeMended() {
        var id = sheets.read(coordinator, HERE, sheets.workbook(HERE, aNeed(), aNeed(Column.AREAS, "10")));

        var marked = workbooks
                .marked(coordinator, sheets.batch(coordinator, id), HERE)
                .orElseThrow();

        assertThat(((Sheet) SheetFile.read(marked)).rows()).hasSize(2);
        assertThat(MarkedCells.in(marked)).containsExactly("", "G3 「10」という市場領域はありません。1から9の番号か、一覧の名前を書いてください。");
    }

    @Test
    void forgetsWhatWasHandedInAfterThirtyDays() {
        var id = taken(aNeed());
        new BatchStore(as, Clock.offset(clock, Duration.ofDays(31))).forgetOld();

        assertThat(batches.lines(coordinator, id, Finding.NEW, 9)).isEmpty();
        assertThat(workbooks.marked(coordinator, sheets.batch(coordinator, id), HERE))
                .isEmpty();
    }

    /// Somebody else has just begun to take it over.
    private Lease taking(UUID id, Duration alive) {
        var lease = new Lease(id, UUID.randomUUID(), State.TAKING);
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("""
                update exchange.batch b set state = 'TAKING', done = 0, worker = :worker, alive_until = :until,
                    total = (select count(*) from exchange.batch_row r where r.batch = b.id) where id = :id
                """)
                        .param("worker", lease.worker())
                        .param("until", clock.instant().plus(alive).atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update());
        return lease;
    }

    private byte[] many(int rows) {
        var lines = new ArrayList<NeedsWorkbook.Line>();
        for (int i = 0; i < rows; i++) {
            lines.add(new NeedsWorkbook.Line(SheetRow.of(i + 2, aNeed()), null, ""));
        }
        return new NeedsWorkbook(Language.JA, HERE, vocabulary.labels()).of(lines);
    }

    @SafeVarargs
    private UUID taken(Map<Column, String>... rows) {
        var id = sheets.read(coordinator, HERE, sheets.workbook(HERE, rows));
        take(id);
        return id;
    }

    private void take(UUID id) {
        assertThat(move.take(coordinator, id, false)).isEqualTo(MoveBatch.Result.MOVED);
        work.wake().join();
        assertThat(sheets.batch(coordinator, id).state()).isEqualTo(State.TAKEN);
    }

    private Entry entry(UUID id, int row) {
        var entry = batches.lines(coordinator, id, Finding.NEW, 9).get(row).entry();
        return entries.find(coordinator, Objects.requireNonNull(entry)).orElseThrow();
    }

    private byte[] export() {
        return workbooks.needs(coordinator, community, HERE, Language.JA);
    }

    private byte[] changed(Entry entry, Map<Column, String> changes) {
        return workbook(entry, changes);
    }

    /// The export, with one row changed and others added.
    @SafeVarargs
    private byte[] workbook(Entry entry, Map<Column, String> changes, Map<Column, String>... added) {
        var sheet = (Sheet) SheetFile.read(export());
        var lines = new ArrayList<NeedsWorkbook.Line>();
        for (var need : added) {
            lines.add(new NeedsWorkbook.Line(SheetRow.of(lines.size() + 2, need), null, ""));
        }
        for (var row : sheet.rows()) {
            if (row.text(Column.KEY).equals(entry.slug())) {
                var texts = new EnumMap<Column, String>(Column.class);
                for (var column : Column.values()) {
                    texts.put(column, changes.getOrDefault(column, row.text(column)));
                }
                lines.add(new NeedsWorkbook.Line(
                        SheetRow.of(lines.size() + 2, texts), sheet.stamps().get(entry.slug()), ""));
            }
        }
        return new NeedsWorkbook(Language.JA, HERE, vocabulary.labels()).of(lines);
    }

    /// How often the needs of this batch were entered.
    private int histories(UUID id) {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("""
                select count(*) from exchange.batch_row r
                    join exchange.entry_history h on h.entry = r.entry and h.what = 'CREATED' where r.batch = :id
                """).param("id", id).query(Integer.class).single());
    }
}
