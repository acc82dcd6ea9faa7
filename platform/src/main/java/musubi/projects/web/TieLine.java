package musubi.projects.web;

import static musubi.pages.Words.t;

import java.util.ArrayList;
import java.util.List;
import musubi.pages.Words;
import musubi.projects.course.Standing;
import musubi.projects.record.Project;
import musubi.projects.web.Shown.Tie;
import musubi.projects.wording.Detail.Kind;
import org.jspecify.annotations.Nullable;

/// The line of ties as a project sees it: the need, the introduction, the joint research and what came of it.
final class TieLine {

    private TieLine() {}

    static List<Tie> of(Project project) {
        var ties = new ArrayList<Tie>();
        ties.add(need(project));
        ties.add(new Tie(t("projects.ties.match"), project.ties().hasNeed() ? "done" : "skipped", null, null));
        ties.add(introduction(project));
        var outputs = project.details(Kind.OUTPUT).size();
        var state = project.standing().state();
        var stage = state == Standing.State.RECORDED
                ? standing(state)
                : Shown.word("projects.stage.", project.about().stage().name());
        if (state == Standing.State.ENDED) {
            ties.add(new Tie(t("projects.ties.research"), outputs == 0 ? "ended" : "done", standing(state), null));
        } else {
            ties.add(new Tie(t("projects.ties.research"), outputs == 0 ? "current" : "done", stage, null));
        }
        if (outputs > 0) {
            ties.add(new Tie(t("projects.ties.result"), "current", t("projects.ties.outputs", outputs), "#output"));
        } else if (state != Standing.State.ENDED) {
            ties.add(new Tie(t("projects.ties.result"), "next", null, null));
        }
        return ties.stream().filter(tie -> !tie.state().equals("skipped")).toList();
    }

    private static Tie need(Project project) {
        if (!project.ties().hasNeed()) {
            return new Tie(t("projects.ties.need"), "next", t("projects.push.true"), null);
        }
        return project.ties().entries().stream()
                .filter(Project.Tie::need)
                .findFirst()
                .map(tie -> new Tie(t("projects.ties.need"), "done", tie.title().in(Words.language()), tie.url()))
                .orElseGet(() -> new Tie(t("projects.ties.need"), "done", t("projects.withheld"), null));
    }

    private static Tie introduction(Project project) {
        var referral = project.ties().referral();
        @Nullable String url = referral == null ? null : "/referrals/" + referral;
        var what = url == null ? null : t("projects.ties.opened");
        return new Tie(t("projects.ties.introduction"), project.ties().hasNeed() ? "done" : "skipped", what, url);
    }

    private static String standing(Standing.State state) {
        return Shown.word("projects.state.", state.name());
    }
}
