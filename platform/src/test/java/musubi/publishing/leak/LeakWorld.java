package musubi.publishing.leak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import musubi.access.Actor;
import musubi.access.Stake;
import musubi.exchange.EntryKind;
import musubi.exchange.Statement.Part;
import musubi.kernel.Disclosure;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Records of every kind at every level, each field with a canary of its own. First the part everybody may know, then
/// what is hidden from those who stand elsewhere.
final class LeakWorld {

    /// Stands in every text that can be found, so that one search asks for all of them.
    static final String COMMON = "qzcommonwordqx";

    private static final Map<Part, Level> FIELDS = Map.of(
            Part.TITLE, Level.PUBLIC,
            Part.KEYWORDS, Level.MEMBERS,
            Part.SUMMARY, Level.MEMBERS,
            Part.DETAILS, Level.COORDINATORS,
            Part.CONTACT, Level.NAMED_PARTIES);

    final Places places;
    final List<Canary> canaries = new ArrayList<>();
    final List<Known> records = new ArrayList<>();

    private final LeakRows rows;
    private final LocalDate today;

    LeakWorld(DataSource owner, LocalDate today) {
        this.rows = new LeakRows(JdbcClient.create(owner));
        this.today = today;
        this.places = Places.fresh();
    }

    /// A record by what it can be asked for, and the canary that says whether one may know of it.
    record Known(String kind, String slug, UUID id, Canary existence) {}

    void whatEverybodyMayKnow() {
        rows.community(places.here(), "leak-here");
        rows.community(places.there(), "leak-there");
        openOrganisation(places.owner(), "owner", places.here());
        openOrganisation(places.named(), "named", null);
        openOrganisation(places.partner(), "partner", null);
        openOrganisation(places.other(), "other", places.there());
        rows.account(places.coordinator());
        for (var viewer : Viewer.all(places)) {
            var account = viewer.actor().account();
            if (account != null) {
                rows.account(account.value());
            }
        }
        for (var kind : EntryKind.values()) {
            entry(kind, Disclosure.PUBLIC, "OPEN", Set.of(Part.TITLE));
            entry(kind, embargo(today), "OPEN", Set.of(Part.TITLE, Part.KEYWORDS));
        }
    }

    void whatIsHidden() {
        for (var record : List.copyOf(records)) {
            if (record.existence().what().contains("PUBLIC OPEN")) {
                rest(record);
            }
        }
        for (var kind : EntryKind.values()) {
            for (var level : List.of(Level.MEMBERS, Level.COORDINATORS, Level.NAMED_PARTIES)) {
                entry(kind, Disclosure.of(level), "OPEN", Set.of(Part.values()));
            }
            entry(kind, embargo(today.plusDays(1)), "OPEN", Set.of(Part.values()));
            entry(kind, Disclosure.of(Level.MEMBERS), "WITHDRAWN", Set.of(Part.values()));
            entry(kind, Disclosure.of(Level.MEMBERS), "CLOSED", Set.of(Part.values()));
        }
        for (var level : Level.values()) {
            if (level != Level.PUBLIC) {
                organisation(level);
            }
        }
        figures();
        var asked = asked();
        introduction(asked);
        auditEntry();
        rows.term(keep(Canary.of("note of a term", Actor::isNational)).word(), places.coordinator());
        person();
    }

    void forget() {
        rows.forget(places);
    }

    private Disclosure embargo(LocalDate day) {
        return Disclosure.of(Level.COORDINATORS).openingOn(day, Level.PUBLIC);
    }

    private Stake stake() {
        return new Stake(Set.of(places.here()), Set.of(places.owner()), Set.of(places.named()), null);
    }

    private void openOrganisation(UUID id, String name, @Nullable UUID community) {
        var slug = "leak-" + name;
        rows.organisation(new LeakRows.OrganisationRow(id, slug, Level.PUBLIC, slug, COMMON, null), community);
        records.add(new Known("organisation", slug, id, new Canary(slug, slug, actor -> true, false, true)));
    }

    private void organisation(Level level) {
        var id = LeakRows.id();
        var stake = Stake.of(Set.of(places.here()), Set.of(id));
        Predicate<Actor> reads = a -> a.mayRead(level, stake);
        var existence = keep(Canary.of("organisation " + level + " existence", reads));
        var name = keep(Canary.of("organisation " + level + " name", reads).found());
        var about = keep(Canary.of("organisation " + level + " about", reads).found());
        var office = keep(Canary.of("window " + level + " office", reads).found());
        var laboratory = keep(Canary.of("laboratory " + level + " name", reads));
        var number = keep(new Canary(Canary.freshNumber(), "corporate number " + level, name.mayRead(), false, true));
        var row = new LeakRows.OrganisationRow(
                id, "leak-" + existence.word(), level, name.word(), about.word() + " " + COMMON, number.word());
        rows.organisation(row, places.here());
        rows.window(id, office.word() + " " + COMMON);
        rows.laboratory(id, laboratory.word());
        // Nobody owns it in this test and an organisation names nobody: at the last level only the platform knows it.
        records.add(new Known("organisation", row.slug(), id, existence));
    }

    private void figures() {
        var capital = "739184620";
        canaries.add(new Canary(
                capital, "capital of the owner", a -> a.mayRead(Level.MEMBERS, figuresStake()), false, true));
        rows.figures(places.owner(), Long.parseLong(capital));
    }

    private Stake figuresStake() {
        return Stake.of(Set.of(places.here()), Set.of(places.owner()));
    }

    private void entry(EntryKind kind, Disclosure existence, String state, Set<Part> parts) {
        var what = kind + " " + existence.level() + " " + state + (existence.opensOn() == null ? "" : " embargo");
        var stake = stake();
        var level = levelToday(existence, state);
        var known = keep(Canary.of(what + " existence", a -> a.mayRead(level, stake)));
        var row = new LeakRows.EntryRow(LeakRows.id(), kind, "leak-" + known.word(), existence, state, null);
        rows.entry(row, places);
        for (var part : Part.values()) {
            if (parts.contains(part)) {
                statement(row, part, what, level);
            }
        }
        records.add(new Known(kind.word(), row.slug(), row.id(), known));
    }

    /// The fields of a public record that not everybody may read.
    private void rest(Known record) {
        var kind = record.kind().equals("seed") ? EntryKind.SEED : EntryKind.NEED;
        var row = new LeakRows.EntryRow(record.id(), kind, record.slug(), Disclosure.PUBLIC, "OPEN", null);
        for (var part : Part.values()) {
            if (part != Part.TITLE) {
                statement(row, part, kind + " PUBLIC", Level.PUBLIC);
            }
        }
    }

    private void statement(LeakRows.EntryRow row, Part part, String what, Level existence) {
        var own = FIELDS.get(part);
        var level = own == null || own.isMoreOpenThan(row.existence().level())
                ? row.existence().level()
                : own;
        var opening = level == row.existence().level() ? row.existence() : Disclosure.of(level);
        var stake = stake();
        for (var language : Language.values()) {
            var canary = Canary.of(
                    what + " " + part + " " + language,
                    a -> a.mayRead(existence, stake) && a.mayRead(opening.on(today), stake));
            var searchable = part != Part.CONTACT && row.state().equals("OPEN");
            keep(searchable ? canary.found() : canary);
            rows.statement(row.id(), part, language, opening, canary.word() + " " + COMMON);
        }
    }

    private Level levelToday(Disclosure existence, String state) {
        var level = existence.on(today);
        return state.equals("WITHDRAWN") && level.isMoreOpenThan(Level.COORDINATORS) ? Level.COORDINATORS : level;
    }

    /// A need of someone without an account.
    private Known asked() {
        var stake = new Stake(
                Set.of(places.here()), Set.of(), Set.of(), places.receipt().hash());
        var level = Level.COORDINATORS;
        var known = keep(Canary.of("asked need existence", a -> a.mayRead(level, stake)));
        var row = new LeakRows.EntryRow(
                LeakRows.id(),
                EntryKind.NEED,
                "leak-" + known.word(),
                Disclosure.of(level),
                "OPEN",
                places.receipt().hash());
        rows.entry(row, places);
        for (var part : List.of(Part.TITLE, Part.DETAILS, Part.CONTACT)) {
            var canary = keep(Canary.of("asked need " + part, a -> a.mayRead(level, stake)));
            rows.statement(row.id(), part, Language.JA, row.existence(), canary.word());
        }
        var asked = new Known("need", row.slug(), row.id(), known);
        records.add(asked);
        return asked;
    }

    private void introduction(Known need) {
        var id = LeakRows.id();
        var coordinates = (Predicate<Actor>) a -> a.coordinates().contains(places.here());
        var receipt = (Predicate<Actor>) a -> places.receipt().hash().equals(a.receipt());
        var partner = (Predicate<Actor>) a -> a.organisations().contains(places.partner());
        var known =
                new Canary(id.toString(), "referral", coordinates.or(receipt).or(partner), false, true);
        canaries.add(known);
        var toNeed = keep(Canary.of("letter to the need", coordinates.or(receipt)));
        var toPartner = keep(Canary.of("letter to the partner", coordinates.or(partner)));
        var note = keep(Canary.of("note for coordinators", coordinates));
        rows.referral(id, need.id(), places);
        rows.letter(id, "NEED", toNeed.word());
        rows.letter(id, "PARTNER", toPartner.word());
        rows.event(id, note.word(), "COORDINATORS");
        records.add(new Known("referral", id.toString(), id, known));
    }

    private void auditEntry() {
        var canary = keep(Canary.of("audit entry", Actor::isNational));
        rows.audit("leak." + canary.word());
    }

    /// People have no page yet: nobody is shown one, whoever they are.
    private void person() {
        var canary = keep(Canary.of("person", a -> false).shownNowhere());
        rows.person(canary.word());
    }

    private Canary keep(Canary canary) {
        canaries.add(canary);
        return canary;
    }
}
