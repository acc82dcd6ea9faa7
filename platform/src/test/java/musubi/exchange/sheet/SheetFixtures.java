package musubi.exchange.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.exchange.ExchangeFixtures;
import musubi.exchange.sheet.Batches.Mend;
import musubi.exchange.sheet.file.NeedsWorkbook;
import musubi.exchange.sheet.form.Column;
import musubi.exchange.sheet.form.SheetRow;
import musubi.kernel.Language;
import musubi.pages.Words;
import org.springframework.stereotype.Component;

/// Files of needs for the tests: `aNeed().with(Column.TITLE, "…")`, handed in, read and taken over.
@Component
class SheetFixtures {

    private final ExchangeFixtures people;
    private final Accounts accounts;
    private final Vocabulary vocabulary;
    private final ReceiveFile receive;
    private final BatchWork work;
    private final Batches batches;

    SheetFixtures(
            ExchangeFixtures people,
            Accounts accounts,
            Vocabulary vocabulary,
            ReceiveFile receive,
            BatchWork work,
            Batches batches) {
        this.people = people;
        this.accounts = accounts;
        this.vocabulary = vocabulary;
        this.receive = receive;
        this.work = work;
        this.batches = batches;
    }

    /// With an account that holds the role also in the background.
    Actor aCoordinatorOf(String community) {
        var actor = people.aCoordinatorOf(community);
        var account = Objects.requireNonNull(actor.account());
        actor.grants().forEach(grant -> accounts.grant(Actor.SYSTEM, account, grant));
        return actor;
    }

    static Map<Column, String> aNeed() {
        var texts = new EnumMap<Column, String>(Column.class);
        texts.put(Column.TITLE, "漬物のにおい " + UUID.randomUUID() + "（架空）");
        texts.put(Column.TEXT, "夏ににおいます（架空）。");
        texts.put(Column.CHANNEL, "金融機関から");
        return texts;
    }

    static Map<Column, String> aNeed(Column column, String text) {
        var need = aNeed();
        need.put(column, text);
        return need;
    }

    @SafeVarargs
    final byte[] workbook(String community, Map<Column, String>... needs) {
        var lines = new ArrayList<NeedsWorkbook.Line>();
        for (var need : needs) {
            lines.add(new NeedsWorkbook.Line(SheetRow.of(lines.size() + 2, need), null, ""));
        }
        return new NeedsWorkbook(Language.JA, community, vocabulary.labels()).of(lines);
    }

    /// Handed in, and read to the end.
    UUID read(Actor actor, String community, byte[] file) {
        var incoming = new ReceiveFile.Incoming(
                people.community(community), "needs.xlsx", file, UUID.randomUUID(), Language.JA);
        var result = (ReceiveFile.Result.Received) receive.receive(actor, incoming);
        work.wake().join();
        return result.batch();
    }

    Batch batch(Actor actor, UUID id) {
        return batches.find(actor, id).orElseThrow();
    }

    List<String> mends(Actor actor, UUID id) {
        return batches.mends(actor, id, 100).stream()
                .map(SheetFixtures::sentence)
                .toList();
    }

    private static String sentence(Mend mend) {
        return mend.cell() + "："
                + Words.in(
                        Language.JA,
                        mend.problem().key(),
                        mend.problem().values().toArray());
    }
}
