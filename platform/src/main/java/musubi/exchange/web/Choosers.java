package musubi.exchange.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.exchange.EntryKind;
import musubi.exchange.entry.AreaNames;
import musubi.exchange.web.EntryPages.Choices;
import musubi.kernel.MarketArea;
import musubi.kernel.Stage;
import musubi.network.Communities;
import musubi.network.CommunityId;
import musubi.network.Laboratories;
import musubi.network.OrganisationId;
import musubi.network.Organisations;
import musubi.pages.Answers;
import musubi.pages.Option;
import musubi.pages.Words;
import org.springframework.stereotype.Component;

/// Fills the choosers of the forms and filters.
@Component
class Choosers {

    private final Communities communities;
    private final Organisations organisations;
    private final Laboratories laboratories;
    private final AreaNames areas;

    Choosers(Communities communities, Organisations organisations, Laboratories laboratories, AreaNames areas) {
        this.communities = communities;
        this.organisations = organisations;
        this.laboratories = laboratories;
        this.areas = areas;
    }

    Choices of(Actor actor, EntryKind kind, Answers answers) {
        var owners = owners(actor);
        return new Choices(
                communities(actor, answers.text("community")),
                owners.stream().map(o -> option(o, answers.text("owner"))).toList(),
                kind == EntryKind.SEED ? laboratories(actor, owners, answers.text("laboratory")) : List.of(),
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
    private List<Organisations.Organisation> owners(Actor actor) {
        var own = organisations.byIds(
                actor, actor.organisations().stream().map(OrganisationId::new).toList());
        return own.isEmpty() ? members(actor, actor.coordinates()) : List.copyOf(own.values());
    }

    /// Those of all possible owners, with the owner's name where there are several; closed ones only where chosen.
    private List<Option> laboratories(Actor actor, List<Organisations.Organisation> owners, String chosen) {
        var names = owners.stream()
                .collect(Collectors.toMap(
                        Organisations.Organisation::id, Organisations.Organisation::name, (one, same) -> one));
        return laboratories
                .of(actor, owners.stream().map(Organisations.Organisation::id).toList())
                .stream()
                .filter(one -> !one.isClosed() || one.id().toString().equals(chosen))
                .map(one -> {
                    var name = one.name().in(Shown.reader());
                    var of = Objects.requireNonNull(names.get(one.organisation()))
                            .in(Shown.reader());
                    return new Option(
                            one.id().toString(),
                            names.size() == 1 ? name : Words.t("exchange.laboratory.of", of, name),
                            one.id().toString().equals(chosen));
                })
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
