package musubi.exchange.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.Statement;
import musubi.exchange.Statement.Part;
import musubi.kernel.Bilingual;
import musubi.kernel.Disclosure;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.Language;
import musubi.kernel.MarketArea;
import musubi.kernel.Stage;
import musubi.kernel.UuidText;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.pages.Checked.Findings;
import musubi.pages.Checked.Problem;
import musubi.pages.Fields;
import org.jspecify.annotations.Nullable;

/// The rules a seed or need has to meet before it is kept.
public final class EntryRules {

    private static final int FIELD_LIMIT = 60;

    private final Answers answers;
    private final Set<Part> untouched;
    private final Findings findings = new Findings();
    private final Fields fields;
    private final LocalDate today;

    private EntryRules(Answers answers, Set<Part> untouched, LocalDate today) {
        this.answers = answers;
        this.untouched = untouched;
        this.today = today;
        this.fields = new Fields(answers, findings, "exchange.problem.");
    }

    /// @param untouched parts the writer may not read: they are not on the form and stay as they are
    public static Checked<Content> check(EntryKind kind, Answers answers, Set<Part> untouched, LocalDate today) {
        return new EntryRules(answers, untouched, today).content(kind);
    }

    /// Whether on no day more people may read the field than may know of the entry.
    public static boolean isWithin(Disclosure field, Disclosure entry) {
        return Stream.of(LocalDate.MIN, field.opensOn(), entry.opensOn())
                .filter(Objects::nonNull)
                .noneMatch(day -> field.on(day).isMoreOpenThan(entry.on(day)));
    }

    private Checked<Content> content(EntryKind kind) {
        var existence = disclosure(Part.TITLE);
        var statements = statements(existence);
        var about = about();
        var validTo = fields.day("valid_to");
        if (validTo != null && validTo.isBefore(today)) {
            findings.add("valid_to", Problem.of("exchange.problem.past"));
        }
        var community = fields.id("community");
        if (community == null) {
            findings.add("community", Problem.of("exchange.problem.choose"));
        }
        var owner = fields.id("owner");
        var named = answers.ticked("named").stream()
                .flatMap(id -> UuidText.read(id).stream())
                .collect(Collectors.toSet());
        var circle = new Content.Circle(
                community,
                owner,
                laboratory(kind, owner),
                kind == EntryKind.NEED && Veil.asked(answers, findings),
                named);
        return findings.or(() -> new Content(kind, circle, existence, statements, about, validTo, untouched));
    }

    private @Nullable UUID laboratory(EntryKind kind, @Nullable UUID owner) {
        var laboratory = kind == EntryKind.SEED ? fields.id("laboratory") : null;
        if (laboratory != null && owner == null) {
            fields.wrong("laboratory", "other-laboratory");
        }
        return laboratory;
    }

    private List<Statement> statements(Disclosure existence) {
        var statements = new ArrayList<Statement>();
        for (var part : Part.values()) {
            if (!untouched.contains(part)) {
                statements.addAll(statements(part, existence));
            }
        }
        if (statements.stream().noneMatch(s -> s.part() == Part.TITLE)) {
            findings.add(field(Part.TITLE, answers.main()), Problem.of("exchange.problem.empty"));
        }
        return statements;
    }

    private List<Statement> statements(Part part, Disclosure existence) {
        var disclosure = disclosure(part);
        if (!isWithin(disclosure, existence)) {
            findings.add("level_" + part.key(), Problem.of("exchange.problem.wider-than-entry"));
        }
        return Stream.of(Language.values())
                .flatMap(language -> fields
                        .text(field(part, language), part.isOneLine(), part.limit())
                        .map(text -> new Statement(part, language, disclosure, text))
                        .stream())
                .toList();
    }

    private Disclosure disclosure(Part part) {
        var chosen = fields.choice("level_" + part.key(), Level.class);
        var level = chosen == null ? Level.COORDINATORS : chosen;
        var day = fields.day("opens_on");
        var to = fields.choice("opens_to", Level.class);
        if (day != null && to == null) {
            findings.add("opens_to", Problem.of("exchange.problem.choose"));
        }
        return day != null && to != null && to.isMoreOpenThan(level) && part != Part.CONTACT
                ? new Disclosure(level, day, to)
                : Disclosure.of(level);
    }

    private Entry.About about() {
        var areas = answers.ticked("areas").stream()
                .filter(a -> a.matches("\\d"))
                .map(Integer::valueOf)
                .filter(a -> MarketArea.numbered(a).isPresent())
                .distinct()
                .sorted()
                .toList();
        return new Entry.About(
                bilingual("field"),
                bilingual("application"),
                fields.choice("stage", Stage.class),
                areas,
                fields.prefecture("prefecture"),
                fields.text("mark", true, 4).orElse(null));
    }

    private @Nullable Bilingual bilingual(String field) {
        var japanese = fields.text(field + "_ja", true, FIELD_LIMIT).orElse(null);
        var english = fields.text(field + "_en", true, FIELD_LIMIT).orElse(null);
        return Bilingual.ofEither(japanese, english);
    }

    /// The name of the field on the form: `summary_en`.
    public static String field(Part part, Language language) {
        return part.key() + "_" + language.name().toLowerCase(Locale.ROOT);
    }
}
