package musubi.exchange.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.exchange.desk.Desks;
import musubi.exchange.handover.Coordinators;
import musubi.exchange.handover.Seat;
import musubi.network.CommunityId;
import musubi.network.OrganisationId;
import musubi.network.Organisations;
import musubi.pages.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Fills the choosers of seats and handovers: desks, people in office, organisations.
@Component
class SeatChoosers {

    private final Coordinators coordinators;
    private final Desks desks;
    private final Organisations organisations;

    SeatChoosers(Coordinators coordinators, Desks desks, Organisations organisations) {
        this.coordinators = coordinators;
        this.desks = desks;
        this.organisations = organisations;
    }

    List<Option> desks(Actor actor, String chosen) {
        return desks.open(actor).stream()
                .filter(desk -> actor.coordinates().contains(desk.community()))
                .map(desk -> option(desk.id(), desk.name().in(Shown.reader()), chosen))
                .toList();
    }

    /// Those in office in the actor's communities.
    List<Option> people(Actor actor, String chosen) {
        return coordinators.people(actor).stream()
                .filter(person -> person.standing().inOffice())
                .filter(person -> actor.coordinates().contains(person.community()))
                .map(person -> option(person.account(), person.name(), chosen))
                .distinct()
                .toList();
    }

    /// Those who may take over from somebody: in office where that person is, and not leaving themselves.
    List<Option> successors(Actor actor, UUID leaving, String chosen) {
        var people = coordinators.people(actor);
        var where = people.stream()
                .filter(person -> person.account().equals(leaving))
                .map(Coordinators.Person::community)
                .toList();
        return people.stream()
                .filter(person -> person.standing().takesOn() && where.contains(person.community()))
                .filter(person -> !person.account().equals(leaving))
                .map(person -> option(person.account(), person.name(), chosen))
                .distinct()
                .toList();
    }

    List<Option> employers(Actor actor, String chosen, @Nullable Seat seat) {
        var known = employers(actor)
                .map(one -> option(one.id().value(), one.name().in(Shown.reader()), chosen))
                .toList();
        var employer = seat == null ? null : seat.employer();
        if (employer == null
                || employer.name() == null
                || known.stream()
                        .anyMatch(one -> one.value().equals(employer.id().toString()))) {
            return known;
        }
        var kept = option(employer.id(), employer.name().in(Shown.reader()), chosen);
        return Stream.concat(Stream.of(kept), known.stream()).toList();
    }

    boolean mayName(Actor actor, @Nullable UUID employer) {
        return employer == null
                || organisations.find(actor, new OrganisationId(employer)).isPresent();
    }

    private Stream<Organisations.Organisation> employers(Actor actor) {
        return actor.coordinates().stream()
                .sorted()
                .flatMap(id -> organisations.in(actor, new CommunityId(id)).stream())
                .distinct();
    }

    private static Option option(UUID id, String label, String chosen) {
        return new Option(id.toString(), label, id.toString().equals(chosen));
    }
}
