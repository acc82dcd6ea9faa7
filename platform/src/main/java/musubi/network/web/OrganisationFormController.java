package musubi.network.web;

import static musubi.pages.Words.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import musubi.access.Actor;
import musubi.network.Communities;
import musubi.network.register.EditOrganisation;
import musubi.network.register.MayEdit;
import musubi.network.register.OrganisationEntry;
import musubi.network.register.OrganisationReading;
import musubi.network.register.OrganisationRow;
import musubi.network.register.RegisterOrganisation;
import musubi.network.web.OrganisationPages.Conflict;
import musubi.network.web.OrganisationPages.FormPage;
import musubi.network.web.OrganisationPages.Party;
import musubi.pages.NotThere;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The form of an organisation: for a new one, by the office of a community, and for correcting one.
@Controller
class OrganisationFormController {

    private final EditOrganisation edit;
    private final RegisterOrganisation register;
    private final Communities communities;

    OrganisationFormController(EditOrganisation edit, RegisterOrganisation register, Communities communities) {
        this.edit = edit;
        this.register = register;
        this.communities = communities;
    }

    @GetMapping("/organisations/{slug}/edit")
    ModelAndView open(Actor actor, @PathVariable String slug) {
        var row = mine(actor, slug);
        return form(Shape.known(row), fresh(OrganisationForms.values(row)), Answer.NONE);
    }

    @PostMapping("/organisations/{slug}/edit")
    ModelAndView save(Actor actor, @PathVariable String slug, @RequestParam Map<String, String> typed) {
        var row = mine(actor, slug);
        var shape = Shape.known(row);
        return switch (OrganisationReading.read(typed)) {
            case OrganisationReading.Result.Refused(var fields) ->
                form(shape, typed, Answer.refused(OrganisationForms.errors(fields)));
            case OrganisationReading.Result.Read(var entry) ->
                saved(edit.edit(actor, row, id(typed), entry), shape, typed);
        };
    }

    @GetMapping("/organisations/new")
    ModelAndView openNew(Actor actor, @RequestParam(defaultValue = "") String community) {
        var shape = newIn(actor, community);
        return form(shape, fresh(Map.of("level", "PUBLIC")), Answer.NONE);
    }

    @PostMapping("/organisations/new")
    ModelAndView saveNew(
            Actor actor, @RequestParam(defaultValue = "") String community, @RequestParam Map<String, String> typed) {
        var shape = newIn(actor, community);
        var in = communities.bySlug(actor, community).orElseThrow();
        return switch (OrganisationReading.read(typed)) {
            case OrganisationReading.Result.Refused(var fields) ->
                form(shape, typed, Answer.refused(OrganisationForms.errors(fields)));
            case OrganisationReading.Result.Read(var entry) ->
                switch (register.register(actor, in.id(), id(typed).id(), entry)) {
                    case RegisterOrganisation.Result.Registered(var id, var slug) -> done(slug);
                    case RegisterOrganisation.Result.NumberTaken(var other) -> form(shape, typed, numberTaken(other));
                    case RegisterOrganisation.Result.TooClosed() -> form(shape, typed, tooClosed());
                    case RegisterOrganisation.Result.NotAllowed() -> throw new AccessDeniedException("register");
                };
        };
    }

    private static ModelAndView saved(EditOrganisation.Result result, Shape shape, Map<String, String> typed) {
        return switch (result) {
            case EditOrganisation.Result.Kept(var slug) -> done(slug);
            case EditOrganisation.Result.Stale(var now) -> stale(now, shape, typed);
            case EditOrganisation.Result.NumberTaken(var other) -> form(shape, typed, numberTaken(other));
            case EditOrganisation.Result.AddressTaken() ->
                form(shape, typed, Answer.refused(Map.of("slug", t("network.problem.slug.TAKEN"))));
            case EditOrganisation.Result.TooClosed() -> form(shape, typed, tooClosed());
            case EditOrganisation.Result.NotAllowed() -> throw new AccessDeniedException("edit");
        };
    }

    /// Both versions are shown; what was typed stays in the fields, and sending it again is then an informed choice.
    private static ModelAndView stale(OrganisationRow now, Shape shape, Map<String, String> typed) {
        var theirs = OrganisationForms.values(now);
        var again = new LinkedHashMap<>(typed);
        again.put("version", theirs.get("version"));
        var conflicts = OrganisationForms.conflicts(theirs, typed);
        return form(shape, again, new Answer(Map.of(), t("network.form.stale"), conflicts, null, HttpStatus.CONFLICT));
    }

    private OrganisationRow mine(Actor actor, String slug) {
        var row = edit.find(actor, slug).orElseThrow(() -> new NotThere("organisation " + slug));
        if (!MayEdit.organisation(actor, row.id(), row.communities())) {
            throw new AccessDeniedException("organisation " + slug);
        }
        return row;
    }

    private Shape newIn(Actor actor, String slug) {
        var community = communities.bySlug(actor, slug).orElseThrow(() -> new NotThere("community " + slug));
        if (!MayEdit.office(actor, community.id().value())) {
            throw new AccessDeniedException("community " + slug);
        }
        return new Shape(t("network.form.new"), "/organisations/new?community=" + slug, "/communities/" + slug, true);
    }

    private static OrganisationEntry.Form id(Map<String, String> typed) {
        var version = typed.getOrDefault("version", "");
        return new OrganisationEntry.Form(
                uuid(typed.getOrDefault("formId", "")), version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    private static Map<String, String> fresh(Map<String, String> values) {
        var fresh = new LinkedHashMap<>(values);
        fresh.put("formId", UUID.randomUUID().toString());
        return fresh;
    }

    private static Answer numberTaken(OrganisationRow.Other other) {
        var problem = Map.of("corporateNumber", t("network.problem.corporateNumber.TAKEN"));
        var link = new Party(other.slug(), other.name().in(Words.language()));
        return new Answer(problem, null, List.of(), link, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Answer tooClosed() {
        return Answer.refused(Map.of("level", t("network.problem.level.TOO_CLOSED")));
    }

    private static ModelAndView done(String slug) {
        return new ModelAndView("redirect:/organisations/" + slug + "?saved=1");
    }

    /// Whose form it is and where it goes.
    private record Shape(String title, String address, String back, boolean isNew) {

        static Shape known(OrganisationRow row) {
            var name = row.entry().names().name().in(Words.language());
            var at = "/organisations/" + row.slug();
            return new Shape(t("network.form.title", name), at + "/edit", at, false);
        }
    }

    /// What the form says to what was typed.
    private record Answer(
            Map<String, String> errors,
            @Nullable String notice,
            List<Conflict> conflicts,
            @Nullable Party sameNumber,
            HttpStatus status) {

        static final Answer NONE = new Answer(Map.of(), null, List.of(), null, HttpStatus.OK);

        static Answer refused(Map<String, String> errors) {
            return new Answer(errors, null, List.of(), null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView form(Shape shape, Map<String, String> values, Answer answer) {
        var page = new FormPage(
                shape.title(),
                shape.address(),
                shape.back(),
                shape.isNew(),
                values,
                answer.errors(),
                OrganisationForms.choices(values),
                answer.notice(),
                answer.conflicts(),
                answer.sameNumber());
        var view = new ModelAndView("network/organisationForm", "page", page);
        view.setStatus(answer.status());
        return view;
    }
}
