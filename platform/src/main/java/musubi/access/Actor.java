package musubi.access;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.kernel.Disclosure.Level;
import org.jspecify.annotations.Nullable;

/// Who acts: passed down from the controller as a value, never looked up.
public record Actor(
        Kind kind,
        @Nullable AccountId account,
        String name,
        List<Grant> grants,
        @Nullable String receipt) implements Serializable {

    /// Someone without an account, someone with one, or the platform itself (indexing, loading).
    public enum Kind {
        PUBLIC,
        ACCOUNT,
        SYSTEM
    }

    private static final Set<Role> READS_AS_MEMBER =
            Set.of(Role.COMMUNITY_OFFICE, Role.COORDINATOR, Role.MEMBER_ORGANISATION, Role.RESEARCHER);
    private static final Set<Role> COORDINATES = Set.of(Role.COMMUNITY_OFFICE, Role.COORDINATOR);

    public static final Actor PUBLIC = new Actor(Kind.PUBLIC, null, "", List.of(), null);
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null, "musubi", List.of(), null);

    public Actor {
        grants = List.copyOf(grants);
    }

    public static Actor signedIn(AccountId account, String name, List<Grant> grants) {
        return new Actor(Kind.ACCOUNT, account, name, grants, null);
    }

    /// The same actor, holding the receipt of something handed in without an account.
    public Actor holding(String receiptHash) {
        return new Actor(kind, account, name, grants, receiptHash);
    }

    /// The number of a form in this actor's hands; sent by somebody else it is another form, about which nothing is
    /// told.
    public UUID form(UUID number) {
        var holder = account == null ? "receipt " + receipt : "account " + account.value();
        return UUID.nameUUIDFromBytes((number + " " + holder).getBytes(StandardCharsets.UTF_8));
    }

    public boolean isSignedIn() {
        return kind == Kind.ACCOUNT;
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(g -> g.role() == role);
    }

    public boolean isNational() {
        return grants.stream()
                .anyMatch(g -> g.role() == Role.NATIONAL_OFFICE && g.scope() instanceof Grant.Scope.Nation);
    }

    public Set<UUID> memberOf() {
        return communities(READS_AS_MEMBER);
    }

    public Set<UUID> coordinates() {
        return communities(COORDINATES);
    }

    public Set<UUID> organisations() {
        return scopes().flatMap(s -> s instanceof Grant.Scope.Organisation(UUID id) ? Stream.of(id) : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The one rule of what an actor sees, for one level of one record; `access.may_read` repeats it in the database.
    public boolean mayRead(Level level, Stake stake) {
        return kind == Kind.SYSTEM
                || level == Level.PUBLIC
                || meets(stake.owners(), organisations())
                || (receipt != null && receipt.equals(stake.receipt()))
                || mayReadAs(level, stake);
    }

    private boolean mayReadAs(Level level, Stake stake) {
        return switch (level) {
            case PUBLIC -> true;
            case MEMBERS ->
                isNational() || meets(stake.communities(), memberOf()) || meets(stake.named(), organisations());
            case COORDINATORS -> meets(stake.communities(), coordinates());
            case NAMED_PARTIES -> meets(stake.named(), organisations());
        };
    }

    private static boolean meets(Set<UUID> some, Set<UUID> others) {
        return !Collections.disjoint(some, others);
    }

    private Set<UUID> communities(Set<Role> roles) {
        return grants.stream()
                .filter(g -> roles.contains(g.role()))
                .flatMap(g -> g.scope() instanceof Grant.Scope.Community(UUID id) ? Stream.of(id) : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Grant.Scope> scopes() {
        return grants.stream().map(Grant::scope);
    }
}
