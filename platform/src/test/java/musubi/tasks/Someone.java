package musubi.tasks;

import java.util.List;
import java.util.UUID;
import musubi.access.AccountId;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.Grant;
import musubi.access.Role;

/// People with an account of the demo, made up for one test.
public final class Someone {

    private static final String NAME = "受け取る人（架空）";

    private Someone() {}

    public static Actor with(Accounts accounts, Grant... grants) {
        var id = accounts.open(
                Actor.SYSTEM,
                new Accounts.NewAccount("t" + UUID.randomUUID().toString().substring(0, 13), NAME, true));
        for (var grant : grants) {
            accounts.grant(Actor.SYSTEM, id, grant);
        }
        return Actor.signedIn(id, NAME, List.of(grants));
    }

    public static Actor office(Accounts accounts) {
        return with(accounts, Grant.nation(Role.NATIONAL_OFFICE));
    }

    /// An actor of the office without a row of their own, as a real account of the office would read.
    public static Actor realOffice() {
        return Actor.signedIn(new AccountId(UUID.randomUUID()), NAME, List.of(Grant.nation(Role.NATIONAL_OFFICE)));
    }
}
