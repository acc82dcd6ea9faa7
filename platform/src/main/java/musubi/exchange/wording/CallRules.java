package musubi.exchange.wording;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.exchange.Channel;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.kernel.Disclosure;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.Language;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.pages.Checked.Findings;
import musubi.pages.Checked.Problem;
import musubi.pages.Fields;

/// The rules of taking a need down while somebody tells it: their words are enough, the rest can wait.
public final class CallRules {

    private static final int NAME_LIMIT = 100;
    private static final int REACH_LIMIT = 300;

    private CallRules() {}

    /// What was heard, and by which way it came.
    public record Call(Content content, Channel channel) {}

    public static Checked<Call> call(Answers answers, Language language) {
        var findings = new Findings();
        var fields = new Fields(answers, findings, "exchange.problem.");
        var words = fields.required("q", false, AskRules.WORDS_LIMIT).orElse("");
        var contact = Stream.of(fields.text("caller", true, NAME_LIMIT), fields.text("reach", false, REACH_LIMIT))
                .flatMap(text -> text.stream())
                .collect(Collectors.joining("\n"));
        var level = Objects.requireNonNullElse(fields.choice("level", Level.class), Level.COORDINATORS);
        var community = fields.id("community");
        if (community == null) {
            findings.add("community", Problem.of("exchange.problem.choose"));
        }
        var about = new Entry.About(null, null, null, List.of(), fields.prefecture("prefecture"), null);
        var circle = new Content.Circle(community, fields.id("owner"), null, Veil.asked(answers, findings), Set.of());
        var channel = Objects.requireNonNullElse(fields.choice("channel", Channel.class), Channel.TELEPHONE);
        return findings.or(() -> new Call(
                new Content(
                        EntryKind.NEED,
                        circle,
                        Disclosure.of(level),
                        AskRules.statements(words, contact, level, language),
                        about,
                        null,
                        Set.of()),
                channel));
    }
}
