package musubi.publishing.leak;

import java.util.List;
import java.util.UUID;
import musubi.access.AccountId;
import musubi.access.Actor;
import musubi.access.Grant;
import musubi.access.Role;

/// Somebody who reads. Everything hidden belongs to one community, so whoever stands only elsewhere is `blind` to it.
record Viewer(String name, Actor actor, boolean blind) {

    static List<Viewer> all(Places places) {
        var here = places.here();
        var there = places.there();
        return List.of(
                blind("public", Actor.PUBLIC),
                blind("holder of another receipt", Actor.PUBLIC.holding("0".repeat(64))),
                sees(
                        "holder of the receipt",
                        Actor.PUBLIC.holding(places.receipt().hash())),
                sees("member here", Grant.community(Role.MEMBER_ORGANISATION, here)),
                blind("member there", Grant.community(Role.MEMBER_ORGANISATION, there)),
                sees("owner", Grant.organisation(Role.MEMBER_ORGANISATION, places.owner())),
                sees("named", Grant.organisation(Role.MEMBER_ORGANISATION, places.named())),
                sees("partner", Grant.organisation(Role.MEMBER_ORGANISATION, places.partner())),
                blind("another organisation", Grant.organisation(Role.MEMBER_ORGANISATION, places.other())),
                sees("coordinator here", Grant.community(Role.COORDINATOR, here)),
                blind("coordinator there", Grant.community(Role.COORDINATOR, there)),
                sees("office here", Grant.community(Role.COMMUNITY_OFFICE, here)),
                sees("national office", Grant.nation(Role.NATIONAL_OFFICE)),
                sees("researcher here", Grant.community(Role.RESEARCHER, here)),
                blind("researcher there", Grant.community(Role.RESEARCHER, there)),
                blind("reviewer", Grant.nation(Role.REVIEWER)));
    }

    private static Viewer sees(String name, Actor actor) {
        return new Viewer(name, actor, false);
    }

    private static Viewer blind(String name, Actor actor) {
        return new Viewer(name, actor, true);
    }

    private static Viewer sees(String name, Grant grant) {
        return new Viewer(name, signedIn(name, grant), false);
    }

    private static Viewer blind(String name, Grant grant) {
        return new Viewer(name, signedIn(name, grant), true);
    }

    private static Actor signedIn(String name, Grant grant) {
        return Actor.signedIn(new AccountId(UUID.nameUUIDFromBytes(("leak " + name).getBytes())), name, List.of(grant));
    }

    boolean signedIn() {
        return actor.account() != null;
    }

    @Override
    public String toString() {
        return name;
    }
}
