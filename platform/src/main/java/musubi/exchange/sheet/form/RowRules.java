package musubi.exchange.sheet.form;

import static musubi.exchange.sheet.form.Directory.problem;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.exchange.Channel;
import musubi.exchange.EntryKind;
import musubi.exchange.Heard;
import musubi.exchange.Statement.Part;
import musubi.exchange.wording.Content;
import musubi.exchange.wording.EntryRules;
import musubi.exchange.wording.Veil;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.Language;
import musubi.kernel.Stage;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.pages.Checked.Findings;
import org.jspecify.annotations.Nullable;

/// The rules a row has to meet: everything that is wrong with it is found at once, each at its cell.
public final class RowRules {

    /// What a row asks for: a need as it is to be, and how it was heard of.
    public record Wish(Content content, Heard heard) {}

    /// What every row of a file is read against.
    public record Facts(LocalDate today, Language language, UUID community, Labels labels, Directory organisations) {}

    /// The names of what is chosen from lists.
    public record Labels(
            Choices<Level> levels,
            Choices<Channel> channels,
            Choices<Stage> stages,
            Choices<Integer> areas,
            Choices<Boolean> veils) {}

    private final SheetRow row;
    private final Facts facts;
    private final Findings findings = new Findings();
    private final Cells cells;

    private RowRules(SheetRow row, Facts facts) {
        this.row = row;
        this.facts = facts;
        this.cells = new Cells(row, findings);
    }

    /// The problems are by the name of the column.
    ///
    /// @param before the answers the need would be made from as it stands; none for a new one
    public static Checked<Wish> check(SheetRow row, Facts facts, @Nullable Answers before) {
        return new RowRules(row, facts).wish(before);
    }

    private Checked<Wish> wish(@Nullable Answers before) {
        var channel = cells.choice(Column.CHANNEL, facts.labels().channels(), "channel");
        var answers = new Answers(answers(before)).over(before == null ? fresh() : before);
        var heard = new Heard(channel == null ? Channel.OTHER : channel, day(), reference());
        required(before);
        var checked = EntryRules.check(EntryKind.NEED, answers, Set.of(), facts.today());
        if (checked instanceof Checked.Wrong<Content>(var problems)) {
            problems.forEach((field, problem) -> findings.add(column(field).name(), problem));
        }
        openContact(answers);
        return switch (checked) {
            case Checked.Fine<Content>(var content) -> findings.or(() -> new Wish(content, heard));
            case Checked.Wrong<Content> _ ->
                findings.or(() -> {
                    throw new IllegalStateException("wrong, and nothing found");
                });
        };
    }

    private Map<String, String> answers(@Nullable Answers before) {
        var values = new HashMap<String, String>();
        var main = before == null ? facts.language() : before.main();
        values.put(Answers.MAIN, main.tag());
        values.put(EntryRules.field(Part.TITLE, main), row.text(Column.TITLE));
        values.put(EntryRules.field(Part.DETAILS, main), row.text(Column.TEXT));
        values.put(EntryRules.field(Part.KEYWORDS, main), row.text(Column.KEYWORDS));
        values.put(EntryRules.field(Part.CONTACT, main), row.text(Column.CONTACT));
        values.put("community", facts.community().toString());
        values.put("owner", owner());
        values.put(Veil.FIELD, veil(before));
        values.put("prefecture", cells.prefecture());
        values.put("areas", cells.areas(facts.labels().areas()));
        var stage = cells.choice(Column.STAGE, facts.labels().stages(), "stage");
        values.put("stage", stage == null ? "" : stage.name());
        levels(values, before);
        return values;
    }

    private Answers fresh() {
        return new Answers(Map.of());
    }

    /// One level for the whole need. Where it stays, each part keeps its own; the contact is never more open than for
    /// coordinators.
    private void levels(Map<String, String> values, @Nullable Answers before) {
        var chosen = cells.choice(Column.LEVEL, facts.labels().levels(), "level");
        var level = chosen == null ? Level.COORDINATORS : chosen;
        if (level == Level.NAMED_PARTIES) {
            findings.add(Column.LEVEL.name(), problem("named-parties"));
        }
        if (before != null && level.name().equals(before.text("level_title"))) {
            return;
        }
        for (var part : Part.values()) {
            values.put("level_" + part.key(), (part == Part.CONTACT ? Level.COORDINATORS : level).name());
        }
        values.put("opens_on", "");
        values.put("opens_to", "");
    }

    private String owner() {
        return switch (facts.organisations().find(row.text(Column.ORGANISATION))) {
            case Checked.Fine<String>(var id) -> id;
            case Checked.Wrong<String>(var problems) -> {
                problems.forEach(findings::add);
                yield "";
            }
        };
    }

    /// Where nothing is said, it stays as it is.
    private String veil(@Nullable Answers before) {
        var chosen = cells.choice(Column.VEIL, facts.labels().veils(), "veil");
        if (chosen == null) {
            return before == null ? "" : before.text(Veil.FIELD);
        }
        return chosen ? "true" : "";
    }

    private LocalDate day() {
        var day = cells.day();
        if (day != null && day.isAfter(facts.today())) {
            findings.add(Column.HEARD_ON.name(), problem("future"));
        }
        return day == null ? facts.today() : day;
    }

    private @Nullable String reference() {
        return cells.line(Column.REFERENCE, Heard.REFERENCE_LIMIT);
    }

    /// A need that came without a text may stay so.
    private void required(@Nullable Answers before) {
        var mayBeShort = before != null && !before.has(EntryRules.field(Part.DETAILS, before.main()));
        Stream.of(Column.values())
                .filter(Column::isRequired)
                .filter(column -> column != Column.TEXT || !mayBeShort)
                .filter(column -> !row.has(column))
                .forEach(column -> findings.add(column.name(), problem("missing." + column.name())));
    }

    private void openContact(Answers answers) {
        var level = answers.text("level_title");
        if (level.equals(Level.PUBLIC.name()) || level.equals(Level.MEMBERS.name())) {
            Stream.of(Column.TITLE, Column.TEXT, Column.KEYWORDS)
                    .filter(column -> OpenContact.isIn(row.text(column)))
                    .forEach(column -> findings.add(column.name(), problem("open-contact")));
        }
    }

    private static Column column(String field) {
        return switch (field.replaceFirst("_(ja|en)$", "")) {
            case "title" -> Column.TITLE;
            case "details" -> Column.TEXT;
            case "keywords" -> Column.KEYWORDS;
            case "contact" -> Column.CONTACT;
            case "owner" -> Column.ORGANISATION;
            case "level_title", "level_details", "level_keywords", "level_contact" -> Column.LEVEL;
            default -> Column.KEY;
        };
    }
}
