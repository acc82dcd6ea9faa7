package musubi.projects.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import musubi.kernel.Bilingual;
import musubi.kernel.Disclosure;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.FiscalYear;
import musubi.kernel.Language;
import musubi.kernel.Stage;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.pages.Checked.Findings;
import musubi.pages.Fields;
import musubi.projects.wording.Statement.Part;
import org.jspecify.annotations.Nullable;

/// What the form of a project must say.
public final class ProjectRules {

    private static final int FIELD = 60;
    private static final int APPLICATION = 120;
    private static final int MARK = 4;
    private static final int ADDRESSES = 4000;
    private static final Pattern ADDRESS = Pattern.compile("(?:^|.*/)(needs|seeds)/([a-z0-9-]+)/?(?:[?#].*)?");

    private final Fields fields;

    private ProjectRules(Fields fields) {
        this.fields = fields;
    }

    /// A project as a form describes it.
    public record Content(
            UUID community, Disclosure existence, About about, List<Statement> statements, List<Address> ties) {}

    public record About(
            @Nullable Bilingual field,
            @Nullable Bilingual application,
            Stage stage,
            @Nullable String mark,
            @Nullable String prefecture,
            @Nullable FiscalYear begins,
            @Nullable FiscalYear ends) {}

    /// A seed or need by its address on this site.
    public record Address(boolean need, String slug) {

        public String path() {
            return (need ? "/needs/" : "/seeds/") + slug;
        }
    }

    public static Checked<Content> check(Answers answers) {
        var findings = new Findings();
        var fields = new Fields(answers, findings, "projects.problem.");
        var rules = new ProjectRules(fields);
        var statements = rules.statements();
        var about = rules.about();
        var ties = rules.ties();
        var existence = Readership.disclosure(fields, Readership.level(fields, "level", Level.PUBLIC));
        var community = fields.id("community");
        if (community == null) {
            fields.wrong("community", "empty");
        }
        return findings.or(
                () -> new Content(community == null ? new UUID(0, 0) : community, existence, about, statements, ties));
    }

    private List<Statement> statements() {
        var existence = Readership.level(fields, "level", Level.PUBLIC);
        var statements = new ArrayList<Statement>();
        for (var part : Part.values()) {
            // The theme is as open as the record: a record without a name helps nobody.
            var level = part == Part.TITLE ? existence : Readership.level(fields, "level_" + part.key(), existence);
            if (level.isMoreOpenThan(existence)) {
                fields.wrong("level_" + part.key(), "too-open");
            }
            for (var language : Language.values()) {
                var text = fields.text(part.key() + "_" + language.tag(), part.isOneLine(), part.limit())
                        .orElse(null);
                if (text != null) {
                    statements.add(new Statement(part, language, Readership.disclosure(fields, level), text));
                }
            }
        }
        if (statements.stream().noneMatch(s -> s.part() == Part.TITLE)) {
            fields.wrong("title_ja", "empty");
        }
        return statements;
    }

    private About about() {
        var stage = fields.choice("stage", Stage.class);
        if (stage == null) {
            fields.wrong("stage", "empty");
        }
        var begins = fields.year("begins");
        var ends = fields.year("ends");
        if (begins != null && ends != null && ends.compareTo(begins) < 0) {
            fields.wrong("ends", "before");
        }
        return new About(
                fields.both("field", true, FIELD),
                fields.both("application", true, APPLICATION),
                stage == null ? Stage.BASIC : stage,
                fields.text("mark", true, MARK).orElse(null),
                fields.prefecture("prefecture"),
                begins,
                ends);
    }

    private List<Address> ties() {
        var typed = fields.text("ties", false, ADDRESSES).orElse(null);
        if (typed == null) {
            return List.of();
        }
        var ties = new ArrayList<Address>();
        for (var line : typed.split("[\\s,]+")) {
            address(line).ifPresentOrElse(ties::add, () -> fields.wrong("ties", "tie", line));
        }
        return ties.stream().distinct().toList();
    }

    private static Optional<Address> address(String line) {
        return Stream.of(ADDRESS.matcher(line))
                .filter(match -> match.matches())
                .map(match -> new Address(match.group(1).equals("needs"), match.group(2)))
                .findFirst();
    }
}
