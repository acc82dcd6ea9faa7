package musubi.access;

import java.util.List;

/// 利用者の登録: someone who can come in, with the roles that hold now.
public record Account(AccountId id, String login, String name, boolean demo, List<Grant> grants) {

    public Account {
        grants = List.copyOf(grants);
    }

    public Actor actor() {
        return Actor.signedIn(id, name, grants);
    }
}
