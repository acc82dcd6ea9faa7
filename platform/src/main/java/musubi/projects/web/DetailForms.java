package musubi.projects.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.kernel.Bilingual;
import musubi.kernel.Disclosure;
import musubi.kernel.Language;
import musubi.network.CommunityId;
import musubi.network.Organisations;
import musubi.pages.Answers;
import musubi.pages.Option;
import musubi.pages.Words;
import musubi.projects.record.Project;
import musubi.projects.web.Shown.Control;
import musubi.projects.wording.Detail;
import musubi.projects.wording.Detail.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The form of one line of a project: which fields it has, and what stands in them.
@Component
class DetailForms {

    private static final int NAME = 120;
    private static final int WORDS = 1000;

    private final Organisations organisations;

    DetailForms(Organisations organisations) {
        this.organisations = organisations;
    }

    static Answers fresh(Kind kind) {
        return new Answers(Map.of(
                "formId", UUID.randomUUID().toString(),
                "level", kind.usually().name()));
    }

    static Answers of(Detail detail) {
        var values = new HashMap<String, String>();
        var content = detail.content();
        put(values, "version", detail.version());
        put(values, "formId", UUID.randomUUID());
        readers(values, detail.disclosure());
        put(values, "organisation", content.organisation());
        put(values, "code", content.said().code());
        put(values, "manner", content.said().manner());
        both(values, "name", content.said().name());
        both(values, "words", content.said().words());
        put(values, "day", content.when().day());
        put(values, "done_on", content.when().doneOn());
        var year = content.when().year();
        put(values, "year", year == null ? null : year.in(Words.language()));
        var yen = content.amount().yen();
        put(values, "yen", yen == null ? null : yen.amount());
        var number = content.amount().number();
        put(
                values,
                "number",
                number == null ? null : number.stripTrailingZeros().toPlainString());
        put(values, "unit", content.amount().unit());
        put(values, "region", content.region());
        put(values, "evidence", content.evidence());
        return new Answers(values);
    }

    static void readers(Map<String, String> values, Disclosure disclosure) {
        put(values, "level", disclosure.level());
        put(values, "opens_on", disclosure.opensOn());
        put(values, "opens_to", disclosure.opensTo());
    }

    static void both(Map<String, String> values, String name, @Nullable Bilingual words) {
        if (words != null) {
            put(values, name + "_ja", words.ja());
            put(values, name + "_en", words.speaks(Language.EN) ? words.en() : null);
        }
    }

    static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    List<Control> controls(Actor actor, Project project, Kind kind, Answers answers) {
        var controls = new Controls(answers, "projects.field." + kind.key() + ".");
        for (var field : kind.fields()) {
            var required = kind.required().contains(field);
            switch (field) {
                case ORGANISATION ->
                    controls.select(field.key(), false, members(actor, project, answers.text(field.key())));
                case CODE ->
                    controls.select(
                            field.key(),
                            required,
                            Option.of("projects.code." + kind.key() + ".", kind.codes(), answers.text("code")));
                case MANNER ->
                    controls.select(
                            field.key(),
                            required,
                            Option.of("projects.manner.", List.of("CALL", "OWN"), answers.text("manner")));
                case REGION -> controls.select(field.key(), required, Option.prefectures(answers.text("region")));
                case NAME -> controls.both(field.key(), 1, NAME, required);
                case WORDS -> controls.both(field.key(), 3, WORDS, required);
                case DAY, DONE_ON, YEAR, YEN, NUMBER, UNIT, EVIDENCE -> controls.line(field.key(), 0, required);
            }
        }
        return controls.drawn();
    }

    /// Members of the community; one that is named already stays, wherever it belongs.
    private List<Option> members(Actor actor, Project project, String chosen) {
        var members = organisations.in(actor, new CommunityId(project.ties().community())).stream()
                .map(o -> new Option(o.id().value().toString(), o.name().in(Words.language()), false));
        var others = project.details(Kind.PARTNER).stream()
                .map(Detail::partner)
                .filter(Objects::nonNull)
                .map(p -> new Option(p.id().toString(), p.name().in(Words.language()), false));
        return Controls.chosen(Stream.concat(members, others).distinct(), chosen);
    }
}
