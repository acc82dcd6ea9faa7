package musubi.access.signin;

import java.util.List;
import java.util.Locale;
import musubi.access.Role;

/// The roles that can be tried with one click, and what each of them holds for. All of it is made up（架空）.
enum DemoRole {
    NATIONAL(Role.NATIONAL_OFFICE, Where.NATION),
    COMMUNITY(Role.COMMUNITY_OFFICE, Where.COMMUNITY),
    COORDINATOR(Role.COORDINATOR, Where.COMMUNITY),
    MEMBER(Role.MEMBER_ORGANISATION, Where.COMMUNITY, "demo-pickles"),
    RESEARCHER(Role.RESEARCHER, Where.COMMUNITY, "demo-lab"),
    REVIEWER(Role.REVIEWER, Where.NATION);

    static final String COMMUNITY_SLUG = "tsuruoka";

    enum Where {
        NATION,
        COMMUNITY
    }

    private final Role role;
    private final Where where;
    private final List<String> organisations;

    DemoRole(Role role, Where where, String... organisations) {
        this.role = role;
        this.where = where;
        this.organisations = List.of(organisations);
    }

    Role role() {
        return role;
    }

    Where where() {
        return where;
    }

    List<String> organisations() {
        return organisations;
    }

    String login() {
        return "demo-" + key();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// 産・学・官: whose thread the role holds.
    String side() {
        return switch (this) {
            case NATIONAL, COMMUNITY, COORDINATOR -> "government";
            case MEMBER -> "industry";
            case RESEARCHER, REVIEWER -> "academia";
        };
    }

    String nameKey() {
        return "access.demo.name." + key();
    }
}
