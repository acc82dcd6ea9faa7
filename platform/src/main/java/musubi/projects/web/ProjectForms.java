package musubi.projects.web;

import static musubi.pages.Words.t;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.kernel.FiscalYear;
import musubi.kernel.Stage;
import musubi.network.Communities;
import musubi.pages.Answers;
import musubi.pages.Option;
import musubi.pages.Words;
import musubi.projects.record.Project;
import musubi.projects.web.ProjectPages.Fact;
import musubi.projects.web.Shown.Control;
import musubi.projects.wording.Statement.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The form of a project: which fields it has, and what stands in them.
@Component
class ProjectForms {

    private static final String PREFIX = "projects.form.";
    private static final List<String> READERS = Stream.concat(
                    Stream.of("level"),
                    Stream.of(Part.values()).filter(part -> part != Part.TITLE).map(part -> "level_" + part.key()))
            .toList();
    private static final int FIELD = 60;
    private static final int APPLICATION = 120;
    private static final int ADDRESSES = 4000;

    private final Communities communities;

    ProjectForms(Communities communities) {
        this.communities = communities;
    }

    static Answers fresh(Actor actor) {
        var values = new HashMap<String, String>();
        values.put("formId", UUID.randomUUID().toString());
        values.put("level", "PUBLIC");
        for (var part : Part.values()) {
            values.put("level_" + part.key(), part == Part.TITLE || part == Part.AIM ? "PUBLIC" : "MEMBERS");
        }
        values.put("stage", Stage.BASIC.name());
        actor.coordinates().stream().findFirst().ifPresent(id -> values.put("community", id.toString()));
        return new Answers(values);
    }

    static Answers of(Project project) {
        var values = new HashMap<String, String>();
        var about = project.about();
        values.put("formId", UUID.randomUUID().toString());
        values.put("version", Integer.toString(project.life().version()));
        for (var part : Part.values()) {
            values.put("level_" + part.key(), project.existence().level().name());
        }
        for (var statement : project.contents().statements()) {
            values.put(statement.part().key() + "_" + statement.language().tag(), statement.text());
            DetailForms.readers(values, statement.disclosure());
            values.put(
                    "level_" + statement.part().key(),
                    statement.disclosure().level().name());
        }
        DetailForms.put(values, "level", project.existence().level());
        DetailForms.both(values, "field", about.field());
        DetailForms.both(values, "application", about.application());
        DetailForms.put(values, "stage", about.stage());
        DetailForms.put(values, "mark", about.mark());
        DetailForms.put(values, "prefecture", about.prefecture());
        DetailForms.put(values, "begins", year(about.begins()));
        DetailForms.put(values, "ends", year(about.ends()));
        DetailForms.put(values, "community", project.ties().community());
        values.put(
                "ties", project.ties().entries().stream().map(Project.Tie::url).collect(Collectors.joining("\n")));
        return new Answers(values);
    }

    private static @Nullable String year(@Nullable FiscalYear year) {
        return year == null ? null : year.in(Words.language());
    }

    List<Control> controls(Actor actor, Answers answers, boolean fresh) {
        var controls = new Controls(answers, PREFIX);
        for (var part : Part.values()) {
            controls.both(part.key(), part.isOneLine() ? 1 : 5, part.limit(), part == Part.TITLE);
        }
        controls.both("field", 1, FIELD, false).both("application", 1, APPLICATION, false);
        if (fresh) {
            controls.select(
                    "stage",
                    true,
                    Option.of(
                            "projects.stage.",
                            Stream.of(Stage.values()).map(Stage::name).toList(),
                            answers.text("stage")));
        }
        return controls.line("mark", 0, false)
                .line("begins", 0, false)
                .line("ends", 0, false)
                .select("prefecture", false, Option.prefectures(answers.text("prefecture")))
                .select("community", true, communities(actor, answers.text("community")))
                .area("ties", 4, ADDRESSES, false)
                .drawn();
    }

    static List<Control> readers(Answers answers) {
        return new Controls(answers, "").readers(READERS).drawn();
    }

    /// Only those the actor coordinates: a project cannot be given away to strangers.
    private List<Option> communities(Actor actor, String chosen) {
        return communities.all(actor).stream()
                .filter(c -> actor.coordinates().contains(c.id().value()))
                .map(c -> new Option(
                        c.id().value().toString(),
                        c.name().in(Words.language()),
                        c.id().value().toString().equals(chosen)))
                .toList();
    }

    /// What stands in a form, as lines to read.
    static List<Fact> facts(Answers answers, String kind) {
        return answers.values().entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> fact(entry.getKey(), entry.getValue(), kind))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static @Nullable Fact fact(String name, String value, String kind) {
        var plain = name.replaceFirst("_(ja|en)$", "");
        var prefix = kind.isEmpty() ? PREFIX : "projects.field." + kind + ".";
        return Words.has(prefix + plain) && !value.matches("[A-Z_]+|[0-9a-f-]{36}")
                ? new Fact(t(prefix + plain), value, null)
                : null;
    }
}
