package musubi.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.kernel.Disclosure.Level;

/// Every kind of actor, and every way a record can stand to them: two communities, two organisations, one receipt.
final class Walls {

    static final UUID TSURUOKA = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    static final UUID NAGAOKA = UUID.fromString("00000000-0000-7000-8000-00000000000b");
    static final UUID PICKLES = UUID.fromString("00000000-0000-7000-8000-0000000000aa");
    static final UUID BREWERY = UUID.fromString("00000000-0000-7000-8000-0000000000bb");
    static final String RECEIPT = "the hash of a receipt";

    private Walls() {}

    static List<Actor> actors() {
        var actors = new ArrayList<>(List.of(Actor.PUBLIC, Actor.SYSTEM, Actor.PUBLIC.holding(RECEIPT)));
        actors.add(Actor.PUBLIC.holding("another hash"));
        actors.add(holding());
        for (var role : Role.values()) {
            scopes(role).forEach(grant -> actors.add(holding(grant)));
            actors.add(holding(Grant.community(role, TSURUOKA), Grant.organisation(role, PICKLES)));
            actors.add(holding(Grant.community(role, TSURUOKA)).holding(RECEIPT));
        }
        actors.add(holding(Grant.nation(Role.NATIONAL_OFFICE), Grant.community(Role.COORDINATOR, NAGAOKA)));
        actors.add(holding(
                Grant.community(Role.RESEARCHER, NAGAOKA), Grant.organisation(Role.MEMBER_ORGANISATION, BREWERY)));
        return actors;
    }

    static List<Stake> stakes() {
        var stakes = new ArrayList<Stake>();
        for (var communities : List.of(Set.<UUID>of(), Set.of(TSURUOKA), Set.of(NAGAOKA), Set.of(TSURUOKA, NAGAOKA))) {
            for (var owners : List.of(Set.<UUID>of(), Set.of(PICKLES), Set.of(BREWERY))) {
                for (var named : List.of(Set.<UUID>of(), Set.of(PICKLES), Set.of(BREWERY))) {
                    stakes.add(new Stake(communities, owners, named, null));
                    stakes.add(new Stake(communities, owners, named, RECEIPT));
                }
            }
        }
        return stakes;
    }

    static List<Case> cases() {
        return Arrays.stream(Level.values())
                .flatMap(level -> stakes().stream().map(stake -> new Case(level, stake)))
                .toList();
    }

    static Actor holding(Grant... grants) {
        return Actor.signedIn(new AccountId(new UUID(0, 1)), "someone", List.of(grants));
    }

    private static Stream<Grant> scopes(Role role) {
        return Stream.of(
                Grant.nation(role),
                Grant.community(role, TSURUOKA),
                Grant.community(role, NAGAOKA),
                Grant.organisation(role, PICKLES),
                Grant.organisation(role, BREWERY));
    }

    /// One record of one level.
    record Case(Level level, Stake stake) {}
}
