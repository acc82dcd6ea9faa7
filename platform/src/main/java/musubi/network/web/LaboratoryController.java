package musubi.network.web;

import static musubi.pages.Words.t;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.SignInRequired;
import musubi.network.CommunityId;
import musubi.network.Laboratories;
import musubi.network.Laboratories.Laboratory;
import musubi.network.Organisations;
import musubi.network.Organisations.Organisation;
import musubi.network.register.KeepLaboratories;
import musubi.network.register.LaboratoryList;
import musubi.network.register.MayEdit;
import musubi.network.web.LaboratoryPages.Change;
import musubi.network.web.LaboratoryPages.Keeping;
import musubi.network.web.LaboratoryPages.LaboratoriesPage;
import musubi.pages.Answers;
import musubi.pages.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The laboratories of an institution: to read for everyone, to keep for its own people and its community's office.
@Controller
class LaboratoryController {

    private final Organisations organisations;
    private final Laboratories laboratories;
    private final KeepLaboratories keep;
    private final LaboratoryLists lists;

    LaboratoryController(
            Organisations organisations, Laboratories laboratories, KeepLaboratories keep, LaboratoryLists lists) {
        this.organisations = organisations;
        this.laboratories = laboratories;
        this.keep = keep;
        this.lists = lists;
    }

    @GetMapping("/organisations/{slug}/laboratories")
    ModelAndView all(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String added,
            @RequestParam(required = false) @Nullable String saved) {
        var institution = find(actor, slug);
        if (!institution.slug().equals(slug)) {
            return Moved.to(Optional.of(LaboratoriesPage.address(institution.slug())));
        }
        return page(actor, institution, new Keeping("", null, told(added, saved)), Map.of());
    }

    @PostMapping("/organisations/{slug}/laboratories")
    ModelAndView add(Actor actor, @PathVariable String slug, @RequestParam(defaultValue = "") String names) {
        var institution = mine(actor, slug);
        return switch (LaboratoryList.read(names)) {
            case LaboratoryList.Result.Refused(var problem, var line) ->
                page(actor, institution, new Keeping(names, problem(problem, line), null), Map.of());
            case LaboratoryList.Result.Read(var read) ->
                done(institution, "added=" + keep.add(actor, institution.id(), read));
        };
    }

    @PostMapping("/organisations/{slug}/laboratories/{laboratory:[0-9a-f-]{36}}")
    ModelAndView change(
            Actor actor,
            @PathVariable String slug,
            @PathVariable UUID laboratory,
            @RequestParam MultiValueMap<String, String> parameters) {
        var institution = mine(actor, slug);
        var before = laboratories
                .find(actor, laboratory)
                .filter(one -> one.organisation().equals(institution.id()))
                .orElseThrow(() -> new NotThere("laboratory " + laboratory));
        var typed = Answers.of(parameters);
        var name = LaboratoryList.name(typed.text("name_ja"), typed.text("name_en"));
        if (name.isEmpty()) {
            return refused(actor, institution, before, typed, "name");
        }
        var wanted = new KeepLaboratories.Wanted(name.get(), typed.has("closed"));
        return switch (keep.change(actor, before, wanted, typed.version())) {
            case KEPT -> done(institution, "saved");
            case NAME_TAKEN -> refused(actor, institution, before, typed, "taken");
            case STALE ->
                refused(actor, institution, laboratories.find(actor, laboratory).orElseThrow(), typed, "stale");
        };
    }

    /// What was typed stays in the fields; what stands there now is the heading above them.
    private ModelAndView refused(Actor actor, Organisation institution, Laboratory now, Answers typed, String problem) {
        var change = new Change(
                typed.text("name_ja"), typed.text("name_en"), typed.has("closed"), now.version(), problem(problem, 0));
        return page(actor, institution, new Keeping("", null, null), Map.of(now.id(), change));
    }

    private ModelAndView page(Actor actor, Organisation institution, Keeping keeping, Map<UUID, Change> refused) {
        var page = lists.page(actor, institution, mayKeep(actor, institution) ? keeping : null, refused);
        var view = new ModelAndView("network/laboratories", "page", page);
        view.setStatus(
                keeping.problem() == null && refused.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView done(Organisation institution, String what) {
        return new ModelAndView("redirect:" + LaboratoriesPage.address(institution.slug()) + "?" + what);
    }

    private static @Nullable String told(@Nullable String added, @Nullable String saved) {
        if (added != null && added.matches("\\d{1,4}")) {
            return t(added.equals("0") ? "network.laboratories.added.none" : "network.laboratories.added", added);
        }
        return saved == null ? null : t("network.form.saved");
    }

    private static String problem(String problem, int line) {
        return t("network.laboratories.problem." + problem, line, LaboratoryList.NAME, LaboratoryList.MOST);
    }

    private Organisation find(Actor actor, String slug) {
        return organisations.bySlug(actor, slug).orElseThrow(() -> new NotThere("organisation " + slug));
    }

    private Organisation mine(Actor actor, String slug) {
        SignInRequired.of(actor);
        var institution = find(actor, slug);
        if (!mayKeep(actor, institution)) {
            throw new AccessDeniedException("laboratories of " + slug);
        }
        return institution;
    }

    private static boolean mayKeep(Actor actor, Organisation institution) {
        List<UUID> communities =
                institution.communities().stream().map(CommunityId::value).toList();
        return MayEdit.organisation(actor, institution.id(), communities);
    }
}
