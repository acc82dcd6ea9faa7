package musubi.projects.web;

import static musubi.pages.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.Language;
import musubi.pages.Answers;
import musubi.pages.Option;
import musubi.pages.Words;
import musubi.projects.web.Shown.Control;
import org.jspecify.annotations.Nullable;

/// Draws the fields of a form from what was typed.
final class Controls {

    private static final List<Level> LEVELS = List.of(Level.PUBLIC, Level.MEMBERS, Level.COORDINATORS);

    private final Answers answers;
    private final String prefix;
    private final List<Control> drawn = new ArrayList<>();

    /// @param prefix of the messages: a field is called `prefix` + its name, explained at `prefix` + its name +
    /// `.support`
    Controls(Answers answers, String prefix) {
        this.answers = answers;
        this.prefix = prefix;
    }

    List<Control> drawn() {
        return List.copyOf(drawn);
    }

    Controls line(String name, int limit, boolean required) {
        drawn.add(control(name, name, 1, limit, required));
        return this;
    }

    Controls area(String name, int rows, int limit, boolean required) {
        drawn.add(control(name, name, rows, limit, required));
        return this;
    }

    /// In the reader's language first; the other may be left out.
    Controls both(String name, int rows, int limit, boolean required) {
        for (var language : List.of(Words.language(), Words.language().other())) {
            drawn.add(in(language, name, rows, limit, required && language == Words.language()));
        }
        return this;
    }

    Controls select(String name, boolean required, List<Option> options) {
        var all = new ArrayList<Option>();
        all.add(new Option("", t(required ? "projects.choose" : "projects.none"), !answers.has(name)));
        all.addAll(options);
        drawn.add(new Control(name, t(prefix + name), support(name), answers.text(name), 0, 0, required, all, null));
        return this;
    }

    /// Who may read it, and from which day on who else.
    Controls readers(List<String> names) {
        for (var name : names) {
            drawn.add(new Control(
                    name,
                    t("projects.readers." + name),
                    null,
                    answers.text(name),
                    0,
                    0,
                    true,
                    levels(answers.text(name)),
                    null));
        }
        drawn.add(new Control(
                "opens_on",
                t("projects.readers.opens_on"),
                t("projects.readers.opens_on.support"),
                answers.text("opens_on"),
                1,
                0,
                false,
                List.of(),
                null));
        var opens = new ArrayList<Option>();
        opens.add(new Option("", t("projects.none"), !answers.has("opens_to")));
        opens.addAll(levels(answers.text("opens_to")).subList(0, 2));
        drawn.add(new Control(
                "opens_to", t("projects.readers.opens_to"), null, answers.text("opens_to"), 0, 0, false, opens, null));
        return this;
    }

    private static List<Option> levels(String chosen) {
        return LEVELS.stream()
                .map(l -> new Option(
                        l.name(),
                        Shown.word("projects.level.", l.name()),
                        l.name().equals(chosen)))
                .toList();
    }

    private Control in(Language language, String name, int rows, int limit, boolean required) {
        var drawn = control(name + "_" + language.tag(), name, rows, limit, required);
        var other = language != Words.language();
        return new Control(
                drawn.name(),
                drawn.label() + (other ? t("projects.in." + language.tag()) : ""),
                other ? null : drawn.support(),
                drawn.value(),
                rows,
                limit,
                required,
                List.of(),
                language.tag());
    }

    private Control control(String field, String name, int rows, int limit, boolean required) {
        return new Control(
                field, t(prefix + name), support(name), answers.text(field), rows, limit, required, List.of(), null);
    }

    private @Nullable String support(String name) {
        var key = prefix + name + ".support";
        return Words.has(key) ? t(key) : null;
    }

    /// Options whose chosen one is what was typed.
    static List<Option> chosen(Stream<Option> options, String value) {
        return options.map(o -> new Option(o.value(), o.label(), Objects.equals(o.value(), value)))
                .toList();
    }
}
