package musubi.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.access.Grant.Scope;
import org.jspecify.annotations.Nullable;

/// How accounts and their roles stand in columns.
final class ScopeColumns {

    private ScopeColumns() {}

    static Map<String, @Nullable Object> of(Grant grant) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("role", grant.role().name());
        columns.put("kind", kind(grant.scope()));
        columns.put("scope", id(grant.scope()));
        return columns;
    }

    static Map<String, String> words(Grant grant) {
        var id = id(grant.scope());
        return Map.of("role", grant.role().name(), "scope", kind(grant.scope()), "of", id == null ? "" : id.toString());
    }

    /// One row holds the account and at most one of its roles.
    static Account account(ResultSet row, int number) throws SQLException {
        var role = row.getString("role");
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("login"),
                row.getString("display_name"),
                row.getBoolean("demo"),
                role == null ? List.of() : List.of(new Grant(Role.valueOf(role), scope(row))));
    }

    static Account together(Account one, Account other) {
        var grants =
                Stream.concat(one.grants().stream(), other.grants().stream()).toList();
        return new Account(one.id(), one.login(), one.name(), one.demo(), grants);
    }

    private static Scope scope(ResultSet row) throws SQLException {
        var id = row.getObject("scope_id", UUID.class);
        return switch (row.getString("scope_kind")) {
            case "NATION" -> new Scope.Nation();
            case "COMMUNITY" -> new Scope.Community(id);
            default -> new Scope.Organisation(id);
        };
    }

    private static String kind(Scope scope) {
        return switch (scope) {
            case Scope.Nation() -> "NATION";
            case Scope.Community(UUID id) -> "COMMUNITY";
            case Scope.Organisation(UUID id) -> "ORGANISATION";
        };
    }

    private static @Nullable UUID id(Scope scope) {
        return switch (scope) {
            case Scope.Nation() -> null;
            case Scope.Community(UUID id) -> id;
            case Scope.Organisation(UUID id) -> id;
        };
    }
}
