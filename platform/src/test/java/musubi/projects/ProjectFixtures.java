package musubi.projects;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import musubi.access.Actor;
import musubi.exchange.ExchangeFixtures;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.projects.record.Portfolio;
import musubi.projects.record.Project;
import musubi.projects.record.SaveDetail;
import musubi.projects.record.SaveProject;
import musubi.projects.wording.Detail.Kind;
import musubi.projects.wording.DetailRules;
import musubi.projects.wording.ProjectRules;
import musubi.projects.wording.Statement.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Projects for the tests: `entered(coordinator, answers("tsuruoka"))`, `with(coordinator, project, Kind.MONEY, …)`.
@Component
public class ProjectFixtures {

    private final ExchangeFixtures people;
    private final SaveProject save;
    private final SaveDetail details;
    private final Portfolio portfolio;

    ProjectFixtures(ExchangeFixtures people, SaveProject save, SaveDetail details, Portfolio portfolio) {
        this.people = people;
        this.save = save;
        this.details = details;
        this.portfolio = portfolio;
    }

    /// The answers of a form that is in order; change what the test is about.
    public Map<String, String> answers(String community) {
        var answers = new HashMap<String, String>();
        answers.put("formId", UUID.randomUUID().toString());
        answers.put("title_ja", "もみ殻から紙をつくる（架空）");
        answers.put("aim_ja", "もみ殻の繊維をとりだし、包み紙にする（架空）。");
        answers.put("stage", "BASIC");
        answers.put("community", people.community(community).toString());
        answers.put("level", "PUBLIC");
        for (var part : Part.values()) {
            answers.put("level_" + part.key(), "PUBLIC");
        }
        return answers;
    }

    public Project entered(Actor actor, Map<String, String> answers) {
        var content = ((Checked.Fine<ProjectRules.Content>) ProjectRules.check(new Answers(answers))).value();
        return switch (save.enter(actor, content, UUID.fromString(answers.get("formId")))) {
            case SaveProject.Result.Saved(var project) -> project;
            case SaveProject.Result.AlreadySaved(var project) -> project;
            case SaveProject.Result.Stale _, SaveProject.Result.NotYours _, SaveProject.Result.NoSuchEntry _ ->
                throw new IllegalStateException();
        };
    }

    /// The project with one line more.
    public Project with(Actor actor, Project project, Kind kind, Map<String, String> typed) {
        return with(actor, project, kind, typed, null);
    }

    public Project with(Actor actor, Project project, Kind kind, Map<String, String> typed, @Nullable UUID output) {
        var line = ((Checked.Fine<DetailRules.Line>) DetailRules.check(kind, new Answers(typed), output)).value();
        var saved = details.add(actor, project, kind, line, UUID.randomUUID());
        if (!(saved instanceof SaveDetail.Result.Saved)) {
            throw new IllegalStateException(saved.toString());
        }
        return portfolio.find(actor, project.id()).orElseThrow();
    }
}
