package musubi.access.signin;

import java.util.Locale;
import musubi.access.Role;

/// Roles as message keys.
final class RoleWords {

    static final String NONE = "access.role.none";

    private RoleWords() {}

    static String key(Role role) {
        return "access.role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
