package musubi.exchange.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import musubi.access.Actor;
import musubi.exchange.entry.AreaNames;
import musubi.exchange.web.EntryPages.Choices;
import musubi.kernel.MarketArea;
import musubi.kernel.Stage;
import musubi.network.Communities;
import musubi.network.CommunityId;
import musubi.network.OrganisationId;
import musubi.network.Organisations;
import musubi.pages.Answers;
import musubi.pages.Option;
import org.springframework.stereotype.Component;

/// Fills the choosers of the forms and filters.
@Component
class Choosers {

    private final Communities communities;
    private final Organisations organisations;
    private final AreaNames areas;

    Choosers(Communities communities, Organisations organisations, AreaNames areas) {
        this.communities = communities;
        this.organisations = organisations;
        this.areas = areas;
    }

    Choices of(Actor actor, Answers answers) {
        return new Choices(
                communities(actor, answers.text("community")),
                owners(actor, answers),
                named(actor, answers),
                areas(answers.ticked("areas")),
                stages(answers.text("stage")),
                Option.prefectures(answers.text("prefecture")));
    }

    List<Option> communities(Actor actor, String chosen) {
        return communities.all(actor).stream()
                .map(c -> new Option(
                        c.id().value().toString(),
                        c.name().in(Shown.reader()),
                        c.id().value().toString().equals(chosen) || c.slug().equals(chosen)))
                .toList();
    }

    List<Option> bySlug(Actor actor, String chosen) {
        return communities.all(actor).stream()
                .map(c -> new Option(
                        c.slug(), c.name().in(Shown.reader()), c.slug().equals(chosen)))
                .toList();
    }

    List<Option> areas(List<String> chosen) {
        return areas.all().entrySet().stream()
                .map(area -> new Option(
                        area.getKey().toString(),
                        MarketArea.numbered(area.getKey()).map(MarketArea::sign).orElse("") + " "
                                + area.getValue().in(Shown.reader()),
                        chosen.contains(area.getKey().toString())))
                .toList();
    }

    List<Option> stages(String chosen) {
        return Option.of("exchange.stage.", Stage.values(), chosen);
    }

    /// Those this actor may enter something for: its own, and for coordinators the members of the community.
    private List<Option> owners(Actor actor, Answers answers) {
        var own = organisations.byIds(
                actor, actor.organisations().stream().map(OrganisationId::new).toList());
        if (!own.isEmpty()) {
            return own.values().stream()
                    .map(o -> option(o, answers.text("owner")))
                    .toList();
        }
        return members(actor, actor.coordinates()).stream()
                .map(o -> option(o, answers.text("owner")))
                .toList();
    }

    private List<Option> named(Actor actor, Answers answers) {
        var ticked = Set.copyOf(answers.ticked("named"));
        return members(actor, actor.memberOf()).stream()
                .map(o -> new Option(
                        o.id().value().toString(),
                        o.name().in(Shown.reader()),
                        ticked.contains(o.id().value().toString())))
                .toList();
    }

    private List<Organisations.Organisation> members(Actor actor, Set<UUID> of) {
        return of.stream()
                .flatMap(id -> organisations.in(actor, new CommunityId(id)).stream())
                .distinct()
                .toList();
    }

    private static Option option(Organisations.Organisation organisation, String chosen) {
        var id = organisation.id().value().toString();
        return new Option(id, organisation.name().in(Shown.reader()), id.equals(chosen));
    }
}
