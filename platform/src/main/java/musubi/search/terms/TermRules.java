package musubi.search.terms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import musubi.kernel.PlainText;
import musubi.kernel.Reading;
import musubi.kernel.Slug;
import musubi.search.language.ConceptList;
import musubi.search.language.Script;
import musubi.search.terms.Checked.Field;
import musubi.search.terms.Checked.Problem;
import org.jspecify.annotations.Nullable;

/// Whether what was typed can be laid over the vocabulary: names that nobody else has, written so that the file can
/// hold them.
public final class TermRules {

    public static final int LONGEST_NOTE = 500;
    /// For all the names of one language.
    public static final int LONGEST_NAMES = 500;

    private static final int LONGEST_NAME = 60;
    private static final int MOST_NAMES = 12;
    private static final Pattern BETWEEN = Pattern.compile("[,、，;；\\r\\n]+");
    private static final Pattern MARKS_OF_THE_FILE = Pattern.compile("[|#<>]");

    private final TermAnswers answers;
    private final ConceptList concepts;
    private final Map<Field, Problem> problems = new EnumMap<>(Field.class);

    private TermRules(TermAnswers answers, ConceptList concepts) {
        this.answers = answers;
        this.concepts = concepts;
    }

    public static Checked check(TermAnswers answers, ConceptList concepts) {
        return new TermRules(answers, concepts).checked();
    }

    private Checked checked() {
        var opens = answers.concept().isBlank();
        if (!opens && concepts.concept(answers.concept()).isEmpty()) {
            problem(Field.CONCEPT, Problem.of("concept-gone", shortened(answers.concept())));
        }
        var japanese = names(Field.JAPANESE, answers.japanese());
        var english = names(Field.ENGLISH, answers.english());
        if (japanese.isEmpty() && english.isEmpty() && problems.isEmpty()) {
            problem(Field.JAPANESE, Problem.of("no-names"));
        }
        var broader = broader();
        var note = note();
        if (!problems.isEmpty()) {
            return new Checked.Wrong(problems);
        }
        var concept = opens ? freshId(japanese, english) : answers.concept();
        return new Checked.Fine(new Proposal(concept, opens, japanese, english, broader, note));
    }

    private void problem(Field field, Problem problem) {
        problems.putIfAbsent(field, problem);
    }

    private List<String> names(Field field, String typed) {
        var names = new ArrayList<String>();
        if (typed.codePointCount(0, typed.length()) > LONGEST_NAMES) {
            problem(field, Problem.of("too-long", LONGEST_NAMES, typed.codePointCount(0, typed.length())));
            return names;
        }
        for (var piece : BETWEEN.split(typed)) {
            name(field, piece)
                    .filter(name -> names.stream()
                            .noneMatch(known -> ConceptList.key(known).equals(ConceptList.key(name))))
                    .ifPresent(names::add);
        }
        if (names.size() > MOST_NAMES) {
            problem(field, Problem.of("too-many", MOST_NAMES, names.size()));
        }
        return names;
    }

    private Optional<String> name(Field field, String piece) {
        return switch (PlainText.line(piece, LONGEST_NAME)) {
            case Reading.Read<String>(var name, var _) when name.isBlank() -> Optional.empty();
            case Reading.Read<String>(var name, var _) -> {
                wrongWith(name).ifPresent(problem -> problem(field, problem));
                yield Optional.of(name);
            }
            case Reading.Unreadable<String>(var problem, var _) -> {
                problem(
                        field,
                        problem == Reading.Problem.TOO_LONG
                                ? Problem.of("name-too-long", LONGEST_NAME, shortened(piece))
                                : Problem.of("broken"));
                yield Optional.empty();
            }
        };
    }

    private Optional<Problem> wrongWith(String name) {
        var key = ConceptList.key(name);
        if (MARKS_OF_THE_FILE.matcher(name).find()) {
            return Optional.of(Problem.of("marks", name));
        }
        if (key.codePoints().noneMatch(Character::isLetterOrDigit) || (key.length() < 2 && !Script.hasKanji(key))) {
            return Optional.of(Problem.of("too-short", name));
        }
        return concepts.named(name).stream()
                .findFirst()
                .map(owner -> owner.id().equals(answers.concept())
                        ? Problem.of("already", name)
                        : Problem.at(owner, "taken", name));
    }

    /// By its id or by one of its names.
    private @Nullable String broader() {
        var typed = answers.broader().strip();
        if (typed.isEmpty()) {
            return null;
        }
        var found = concepts.concept(typed).map(List::of).orElseGet(() -> concepts.named(typed));
        if (found.size() != 1) {
            problem(
                    Field.BROADER,
                    Problem.of(found.isEmpty() ? "broader-unknown" : "broader-several", shortened(typed)));
            return null;
        }
        var broader = found.getFirst();
        if (!answers.concept().isBlank() && concepts.isWithin(broader.id(), answers.concept())) {
            problem(Field.BROADER, Problem.at(broader, "broader-circle"));
        }
        return concepts.widerThan(answers.concept()).contains(broader) ? null : broader.id();
    }

    private String note() {
        return switch (PlainText.line(answers.note(), LONGEST_NOTE)) {
            case Reading.Read<String>(var note, var _) -> {
                if (note.isBlank()) {
                    problem(Field.NOTE, Problem.of("no-note"));
                }
                yield note;
            }
            case Reading.Unreadable<String>(var problem, var _) -> {
                var length = answers.note().codePointCount(0, answers.note().length());
                problem(
                        Field.NOTE,
                        problem == Reading.Problem.TOO_LONG
                                ? Problem.of("too-long", LONGEST_NOTE, length)
                                : Problem.of("broken"));
                yield "";
            }
        };
    }

    /// Readable where there is an English name, and in any case one that no concept has.
    private String freshId(List<String> japanese, List<String> english) {
        var wished = english.stream()
                .flatMap(name -> Slug.from(name).stream())
                .map(Slug::value)
                .findFirst()
                .orElseGet(() -> "term-" + number(japanese.isEmpty() ? english.getFirst() : japanese.getFirst()));
        var id = wished;
        for (int more = 2; concepts.concept(id).isPresent(); more++) {
            id = wished + "-" + more;
        }
        return id;
    }

    private static String number(String name) {
        var sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private static String shortened(String typed) {
        var line = typed.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }
}
