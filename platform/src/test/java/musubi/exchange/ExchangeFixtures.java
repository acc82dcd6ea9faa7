package musubi.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.Grant;
import musubi.access.Role;
import musubi.exchange.entry.SaveEntry;
import musubi.exchange.wording.Content;
import musubi.exchange.wording.EntryRules;
import musubi.network.Communities;
import musubi.network.Organisations;
import musubi.pages.Answers;
import musubi.pages.Checked;
import org.springframework.stereotype.Component;

/// People and entries for the tests of this module: `aCoordinatorOf("tsuruoka")`, `aNeed().level("MEMBERS")`.
@Component
public class ExchangeFixtures {

    private final Accounts accounts;
    private final Communities communities;
    private final Organisations organisations;
    private final SaveEntry save;

    ExchangeFixtures(Accounts accounts, Communities communities, Organisations organisations, SaveEntry save) {
        this.accounts = accounts;
        this.communities = communities;
        this.organisations = organisations;
        this.save = save;
    }

    public UUID community(String slug) {
        return communities.bySlug(Actor.SYSTEM, slug).orElseThrow().id().value();
    }

    public UUID organisation(String slug) {
        return organisations.bySlug(Actor.SYSTEM, slug).orElseThrow().id().value();
    }

    public Actor aCoordinatorOf(String community) {
        return actor(List.of(Grant.community(Role.COORDINATOR, community(community))));
    }

    public Actor aResearcherIn(String community) {
        return actor(List.of(Grant.community(Role.RESEARCHER, community(community))));
    }

    public Actor theNationalOffice() {
        return actor(List.of(Grant.nation(Role.NATIONAL_OFFICE)));
    }

    public Actor aReviewerIn(String community) {
        return actor(List.of(Grant.community(Role.REVIEWER, community(community))));
    }

    public Actor someoneOf(String organisation, String community) {
        return actor(List.of(
                Grant.organisation(Role.MEMBER_ORGANISATION, organisation(organisation)),
                Grant.community(Role.MEMBER_ORGANISATION, community(community))));
    }

    private Actor actor(List<Grant> grants) {
        var login = "t" + UUID.randomUUID();
        var account = accounts.open(Actor.SYSTEM, new Accounts.NewAccount(login, "試験用（架空）", true));
        return Actor.signedIn(account, "試験用（架空）", grants);
    }

    /// The answers of a form that is in order; change what the test is about.
    public Map<String, String> answers(String community) {
        var answers = new HashMap<String, String>();
        answers.put("formId", UUID.randomUUID().toString());
        answers.put("title_ja", "もみ殻を燃やさずに使いたい（架空）");
        answers.put("summary_ja", "毎年秋に出るもみ殻の使い道をさがしています（架空）。");
        answers.put("community", community(community).toString());
        answers.put("prefecture", "06");
        for (var part : Statement.Part.values()) {
            answers.put("level_" + part.key(), part == Statement.Part.CONTACT ? "COORDINATORS" : "PUBLIC");
        }
        return answers;
    }

    public Entry entered(Actor actor, EntryKind kind, Map<String, String> answers) {
        var checked =
                EntryRules.check(kind, new Answers(answers), java.util.Set.of(), java.time.LocalDate.of(2026, 11, 22));
        if (!(checked instanceof Checked.Fine<Content>(var content))) {
            throw new IllegalArgumentException(checked.toString());
        }
        return switch (save.enter(actor, content, UUID.fromString(answers.get("formId")))) {
            case SaveEntry.Result.Saved(var entry) -> entry;
            case SaveEntry.Result.AlreadySaved(var entry) -> entry;
            case SaveEntry.Result.Stale _,
                    SaveEntry.Result.NotYours _,
                    SaveEntry.Result.TooClosed _,
                    SaveEntry.Result.Betrayed _ -> throw new IllegalStateException();
        };
    }
}
