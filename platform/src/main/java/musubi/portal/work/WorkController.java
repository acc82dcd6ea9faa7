package musubi.portal.work;

import java.time.Clock;
import java.util.List;
import musubi.access.Actor;
import musubi.access.Role;
import musubi.access.SignInRequired;
import musubi.kernel.UuidText;
import musubi.portal.work.DeskOrder.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// しごと: what there is to do today, made for the role.
@Controller
class WorkController {

    private final CoordinatorDesk desk;
    private final OwnerCards cards;
    private final NationOverview nation;
    private final RoleLines roles;
    private final AuditLog audit;
    private final Clock clock;

    WorkController(
            CoordinatorDesk desk,
            OwnerCards cards,
            NationOverview nation,
            RoleLines roles,
            AuditLog audit,
            Clock clock) {
        this.desk = desk;
        this.cards = cards;
        this.nation = nation;
        this.roles = roles;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/work")
    ModelAndView work(
            Actor actor,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(required = false) @Nullable String page) {
        if (!actor.isSignedIn()) {
            var nothing = new WorkPage(days().today(), List.of(), null, null, null, false);
            return new ModelAndView("portal/work-visitor", "page", nothing);
        }
        if (Part.of(list).isPresent() && !actor.coordinates().isEmpty()) {
            var alone = desk.of(actor, days(), list, page);
            return new ModelAndView(
                    "portal/work-list", "page", new WorkPage(days().today(), List.of(), alone, null, null, false));
        }
        return new ModelAndView("portal/work", "page", page(actor, days()));
    }

    @GetMapping("/work/audit")
    ModelAndView audit(Actor actor, @RequestParam(required = false) @Nullable String before) {
        SignInRequired.of(actor);
        if (!actor.isNational()) {
            throw new AccessDeniedException("the audit log is read by the national office");
        }
        return new ModelAndView(
                "portal/audit", "page", audit.page(actor, UuidText.read(before).orElse(null), days()));
    }

    private WorkPage page(Actor actor, Days days) {
        var coordinates = !actor.coordinates().isEmpty();
        var owns = !actor.organisations().isEmpty()
                || actor.has(Role.MEMBER_ORGANISATION)
                || actor.has(Role.RESEARCHER)
                || actor.grants().isEmpty();
        return new WorkPage(
                days.today(),
                roles.of(actor),
                coordinates ? desk.of(actor, days, null, null) : null,
                owns ? cards.of(actor, days) : null,
                actor.isNational() ? nation.of(actor, days) : null,
                actor.has(Role.REVIEWER));
    }

    private Days days() {
        return new Days(clock.instant(), clock.getZone());
    }
}
