package musubi.projects.web;

import musubi.access.Actor;
import musubi.access.SignInRequired;
import musubi.pages.NotThere;
import musubi.projects.record.Portfolio;
import musubi.projects.record.Project;

/// Finds the project that somebody wants to change; whoever may not is answered as if it were not there.
final class Changeable {

    private Changeable() {}

    static Project in(Portfolio portfolio, Actor actor, String slug) {
        SignInRequired.of(actor);
        return portfolio
                .find(actor, slug)
                .filter(project -> project.ties().mayBeChangedBy(actor))
                .orElseThrow(() -> new NotThere("project"));
    }
}
