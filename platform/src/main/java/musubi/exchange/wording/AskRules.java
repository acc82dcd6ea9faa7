package musubi.exchange.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.Statement;
import musubi.exchange.Statement.Part;
import musubi.kernel.Disclosure;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.Language;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.pages.Checked.Findings;
import musubi.pages.Checked.Problem;
import musubi.pages.Fields;
import org.jspecify.annotations.Nullable;

/// The rules of asking: everyday words are enough, and a title is made from them.
public final class AskRules {

    public static final int WORDS_LIMIT = 2000;
    private static final int NAME_LIMIT = 100;
    private static final int REACH_LIMIT = 300;
    private static final int TITLE_LENGTH = 80;

    private AskRules() {}

    /// What was asked for, cleaned: step one.
    public static Checked<String> words(Answers answers) {
        var findings = new Findings();
        var words = new Fields(answers, findings, "exchange.problem.").required("q", false, WORDS_LIMIT);
        return findings.or(words::orElseThrow);
    }

    /// Words added later, to what was asked before.
    public static Checked<String> more(String typed) {
        var findings = new Findings();
        var answers = new Answers(Map.of("words", typed));
        var words = new Fields(answers, findings, "exchange.problem.").required("words", false, WORDS_LIMIT);
        return findings.or(words::orElseThrow);
    }

    /// The need that comes of it: step three. A signed-in member is known already and leaves no contact.
    public static Checked<Content> need(Answers answers, @Nullable UUID owner, Language language) {
        var findings = new Findings();
        var fields = new Fields(answers, findings, "exchange.problem.");
        var words = fields.required("q", false, WORDS_LIMIT).orElse("");
        var chosen = fields.choice("level", Level.class);
        var level = chosen == null || chosen == Level.NAMED_PARTIES ? Level.COORDINATORS : chosen;
        var contact = owner == null
                ? contact(fields)
                : fields.text("reach", false, REACH_LIMIT).orElse("");
        var community = fields.id("community");
        if (community == null) {
            findings.add("community", Problem.of("exchange.problem.choose"));
        }
        var about = new Entry.About(null, null, null, List.of(), fields.prefecture("prefecture"), null);
        return findings.or(() -> new Content(
                EntryKind.NEED,
                new Content.Circle(community, owner, null, false, Set.of()),
                Disclosure.of(level),
                statements(words, contact, level, language),
                about,
                null,
                Set.of()));
    }

    private static String contact(Fields fields) {
        var name = fields.required("name", true, NAME_LIMIT).orElse("");
        var reach = fields.required("reach", false, REACH_LIMIT).orElse("");
        return name + "\n" + reach;
    }

    static List<Statement> statements(String words, String contact, Level level, Language language) {
        var statements = new ArrayList<Statement>();
        var title = title(words);
        statements.add(new Statement(Part.TITLE, language, Disclosure.of(level), title));
        if (!title.equals(words)) {
            statements.add(new Statement(Part.DETAILS, language, Disclosure.of(level), words));
        }
        if (!contact.isBlank()) {
            statements.add(new Statement(Part.CONTACT, language, Disclosure.of(Level.COORDINATORS), contact));
        }
        return statements;
    }

    /// The first sentence, or as much of it as a title holds.
    static String title(String words) {
        var line = words.strip().lines().findFirst().orElse("").strip();
        var stop = line.indexOf('。');
        var sentence = stop > 0 ? line.substring(0, stop) : line;
        var length = sentence.codePointCount(0, sentence.length());
        return length <= TITLE_LENGTH
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, TITLE_LENGTH - 1)) + "…";
    }
}
