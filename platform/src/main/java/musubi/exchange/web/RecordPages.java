package musubi.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.Matches;
import musubi.exchange.Referrals;
import musubi.exchange.Statement;
import musubi.exchange.Statement.Part;
import musubi.exchange.entry.AreaNames;
import musubi.exchange.entry.EntryHistory;
import musubi.exchange.web.EntryPages.Actions;
import musubi.exchange.web.EntryPages.Head;
import musubi.exchange.web.EntryPages.Link;
import musubi.exchange.web.EntryPages.Partners;
import musubi.exchange.web.EntryPages.RecordPage;
import musubi.exchange.web.EntryPages.Text;
import musubi.exchange.web.EntryPages.WhyNot;
import musubi.exchange.web.Shown.Happening;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.Language;
import musubi.kernel.MarketArea;
import musubi.pages.Dates;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the page of a seed or need together, for one viewer.
@Component
class RecordPages {

    private final Leading leading;
    private final EntryHistory history;
    private final AreaNames areas;
    private final Standing standing;
    private final Turns turns;
    private final DeclinedBefore declined;

    RecordPages(
            Leading leading,
            EntryHistory history,
            AreaNames areas,
            Standing standing,
            Turns turns,
            DeclinedBefore declined) {
        this.leading = leading;
        this.history = history;
        this.areas = areas;
        this.standing = standing;
        this.turns = turns;
        this.declined = declined;
    }

    RecordPage of(Actor actor, Entry entry, Matches.Suggested suggested, boolean saved) {
        var introductions = leading.introductions(actor, entry);
        return new RecordPage(
                entry.kind(),
                entry.url(),
                head(actor, entry),
                TieLine.of(entry, suggested.total(), introductions, leading.research(actor, entry)),
                texts(entry),
                standing.behind(actor, entry),
                new Partners(
                        Shown.suggestions(suggested),
                        Shown.weak(suggested),
                        leading.introduce(actor, entry),
                        WhyNot.NOT_ASKED,
                        declined.of(actor, suggested.held())),
                happenings(actor, entry.id()),
                actions(actor, entry, introductions, saved),
                entry.kind() == EntryKind.NEED ? turns.of(actor, entry).orElse(null) : null,
                null);
    }

    private Head head(Actor actor, Entry entry) {
        var reader = Shown.reader();
        var lead = entry.statementFor(Part.SUMMARY, reader).map(Statement::text).orElse(null);
        var language = entry.statement(Part.TITLE, reader).isPresent() ? tag(reader) : tag(reader.other());
        return new Head(
                entry.title(reader),
                lead,
                entry.life().state().name().toLowerCase(Locale.ROOT),
                chips(entry),
                standing.isMadeUp(actor, entry),
                language);
    }

    private List<String> chips(Entry entry) {
        var chips = new ArrayList<String>();
        var about = entry.about();
        Stream.of(about.field(), about.application()).forEach(words -> {
            if (words != null) {
                chips.add(words.in(Shown.reader()));
            }
        });
        var stage = about.stage();
        if (stage != null) {
            chips.add(Words.t("exchange.stage." + stage.name().toLowerCase(Locale.ROOT)));
        }
        var names = areas.all();
        about.areas().forEach(number -> {
            var name = names.get(number);
            if (name != null) {
                chips.add(MarketArea.numbered(number).map(MarketArea::sign).orElse("") + " " + name.in(Shown.reader()));
            }
        });
        return chips;
    }

    /// The parts after the title and the lead, in their order; hidden ones by name only.
    static List<Text> texts(Entry entry) {
        return Stream.of(Part.DETAILS, Part.KEYWORDS, Part.CONTACT)
                .filter(part -> entry.texts().parts().contains(part))
                .map(part -> text(entry, part))
                .toList();
    }

    static Text text(Entry entry, Part part) {
        return entry.statementFor(part, Shown.reader())
                .map(s -> new Text(part.key(), s.text(), tag(s.language()), readers(s)))
                .orElseGet(() -> new Text(part.key(), null, tag(Shown.reader()), null));
    }

    private static @Nullable String readers(Statement statement) {
        var level = statement.disclosure().level();
        return level == Level.PUBLIC
                ? null
                : Words.t("exchange.level." + level.name().toLowerCase(Locale.ROOT));
    }

    private List<Happening> happenings(Actor actor, UUID entry) {
        return history.of(actor, entry).reversed().stream()
                .map(line -> new Happening(
                        Dates.moment(line.at()),
                        Words.t("exchange.happened." + line.what().toLowerCase(Locale.ROOT)),
                        Words.t("exchange.by." + line.side().toLowerCase(Locale.ROOT)),
                        null))
                .toList();
    }

    private static Actions actions(Actor actor, Entry entry, List<Referrals.Line> introductions, boolean saved) {
        var links = introductions.stream()
                .map(r -> new Link(
                        Words.t("exchange.referral.state." + r.state().toLowerCase(Locale.ROOT)) + named(r), r.url()))
                .toList();
        return new Actions(
                entry.ties().mayBeChangedBy(actor),
                entry.life().state().name().toLowerCase(Locale.ROOT),
                entry.life().version(),
                links,
                saved);
    }

    private static String named(Referrals.Line line) {
        var partner = line.partner();
        return partner == null ? "" : Words.t("exchange.referral.with", partner.in(Shown.reader()));
    }

    private static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
