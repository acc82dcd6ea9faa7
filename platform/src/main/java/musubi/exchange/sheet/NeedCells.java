package musubi.exchange.sheet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.exchange.Channel;
import musubi.exchange.Entry;
import musubi.exchange.Heard;
import musubi.exchange.Statement.Part;
import musubi.exchange.sheet.form.Column;
import musubi.exchange.sheet.form.RowRules.Facts;
import musubi.exchange.sheet.form.SheetRow;
import musubi.exchange.wording.EntryAnswers;
import musubi.exchange.wording.EntryRules;
import musubi.kernel.Prefecture;
import org.jspecify.annotations.Nullable;

/// Writes a need as the row it is exported as.
final class NeedCells {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Facts facts;
    private final Map<UUID, Heard> heard;

    NeedCells(Facts facts, Map<UUID, Heard> heard) {
        this.facts = facts;
        this.heard = heard;
    }

    SheetRow of(int line, Entry need) {
        var answers = EntryAnswers.of(need, facts.language());
        var labels = facts.labels();
        var language = facts.language();
        var about = need.about();
        var cells = new EnumMap<Column, String>(Column.class);
        cells.put(Column.KEY, need.slug());
        cells.put(Column.TITLE, answers.text(EntryRules.field(Part.TITLE, answers.main())));
        cells.put(Column.TEXT, answers.text(EntryRules.field(Part.DETAILS, answers.main())));
        cells.put(Column.KEYWORDS, answers.text(EntryRules.field(Part.KEYWORDS, answers.main())));
        cells.put(Column.CONTACT, answers.text(EntryRules.field(Part.CONTACT, answers.main())));
        cells.put(Column.ORGANISATION, facts.organisations().written(need.ties().owner()));
        cells.put(
                Column.VEIL,
                need.ties().owner() == null
                        ? ""
                        : labels.veils().name(need.ties().veiled(), language));
        cells.put(Column.LEVEL, labels.levels().name(need.existence().level(), language));
        cells.put(Column.PREFECTURE, prefecture(about.prefecture()));
        cells.put(
                Column.AREAS,
                about.areas().stream()
                        .map(area -> labels.areas().name(area, language))
                        .collect(Collectors.joining("、")));
        cells.put(Column.STAGE, about.stage() == null ? "" : labels.stages().name(about.stage(), language));
        put(cells, heardOf(need));
        return SheetRow.of(line, cells);
    }

    private void put(Map<Column, String> cells, Heard how) {
        var reference = how.reference();
        cells.put(Column.CHANNEL, facts.labels().channels().name(how.channel(), facts.language()));
        cells.put(Column.HEARD_ON, how.day().toString());
        cells.put(Column.REFERENCE, reference == null ? "" : reference);
    }

    /// What came by the site itself was heard of on the day it was entered.
    private Heard heardOf(Entry need) {
        var known = heard.get(need.id());
        return known != null
                ? known
                : new Heard(Channel.WEB, LocalDate.ofInstant(need.life().createdAt(), JAPAN), null);
    }

    private String prefecture(@Nullable String code) {
        return code == null
                ? ""
                : Prefecture.ofCode(Integer.parseInt(code))
                        .map(prefecture -> prefecture.in(facts.language()))
                        .orElse("");
    }
}
