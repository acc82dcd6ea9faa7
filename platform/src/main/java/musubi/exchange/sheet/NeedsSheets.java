package musubi.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.exchange.Entries;
import musubi.exchange.EntryKind;
import musubi.exchange.sheet.file.NeedsWorkbook;
import musubi.exchange.sheet.file.Places;
import musubi.exchange.sheet.file.SheetFile;
import musubi.exchange.sheet.file.SheetFile.Sheet;
import musubi.exchange.sheet.file.SheetFile.Stamp;
import musubi.exchange.sheet.form.Column;
import musubi.kernel.Language;
import musubi.pages.Words;
import org.springframework.stereotype.Component;

/// The workbooks that are handed out: the empty form, the needs there are, a file with marks where it has to be mended.
@Component
public class NeedsSheets {

    private final Vocabulary vocabulary;
    private final Offices offices;
    private final Entries entries;
    private final Batches batches;
    private final BatchStore store;

    NeedsSheets(Vocabulary vocabulary, Offices offices, Entries entries, Batches batches, BatchStore store) {
        this.vocabulary = vocabulary;
        this.offices = offices;
        this.entries = entries;
        this.batches = batches;
        this.store = store;
    }

    /// @param slug the address of the community
    public byte[] template(String slug, Language language) {
        return new NeedsWorkbook(language, slug, vocabulary.labels()).of(List.of());
    }

    /// The open needs of the community that this actor can read as a whole.
    public byte[] needs(Actor actor, UUID community, String slug, Language language) {
        var office = offices.of(actor, community, language);
        var lines = new ArrayList<NeedsWorkbook.Line>();
        for (var need : entries.inCommunity(actor, EntryKind.NEED, community)) {
            if (office.refusal(need).isEmpty()) {
                var row = office.row(lines.size() + 2, need);
                lines.add(new NeedsWorkbook.Line(row, new Stamp(need.life().version(), row.hash()), ""));
            }
        }
        return new NeedsWorkbook(language, slug, office.facts().labels()).of(lines);
    }

    /// Empty once the file has been forgotten.
    public Optional<byte[]> marked(Actor actor, Batch batch, String slug) {
        if (!(SheetFile.read(store.file(batch.id())) instanceof Sheet sheet)) {
            return Optional.empty();
        }
        var marks = new HashMap<Integer, String>();
        for (var mend : batches.mends(actor, batch.id(), Integer.MAX_VALUE)) {
            var sentence = Words.in(
                    sheet.language(),
                    mend.problem().key(),
                    mend.problem().values().toArray());
            marks.merge(mend.line(), here(sheet.places(), mend) + " " + sentence, (some, more) -> some + "\n" + more);
        }
        var lines = sheet.rows().stream()
                .map(row -> new NeedsWorkbook.Line(
                        row, sheet.stamps().get(row.text(Column.KEY).strip()), marks.getOrDefault(row.line(), "")))
                .collect(Collectors.toList());
        return Optional.of(new NeedsWorkbook(sheet.language(), slug, vocabulary.labels()).marked(lines));
    }

    /// The marked file has the columns of the template, wherever they stood in the one that was handed in.
    private static String here(Places places, Batches.Mend mend) {
        for (var column : Column.values()) {
            if (places.cell(column, mend.line()).equals(mend.cell())) {
                return Places.TEMPLATE.cell(column, mend.line());
            }
        }
        return mend.cell();
    }
}
