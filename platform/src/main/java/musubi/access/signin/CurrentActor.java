package musubi.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import musubi.access.Account;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.pages.Shell;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns what the session remembers into an actor with the roles of this moment, once for each request. An account that
/// was closed, or a demo account once the demo is over, is out with its next click.
final class CurrentActor extends OncePerRequestFilter {

    static final String ATTRIBUTE = CurrentActor.class.getName();

    private static final Set<String> FILES = Set.of("css", "js", "svg", "png", "ico", "woff2");

    private final Accounts accounts;
    private final DemoGate demo;
    private final Entrance entrance;

    CurrentActor(Accounts accounts, DemoGate demo, Entrance entrance) {
        this.accounts = accounts;
        this.demo = demo;
        this.entrance = entrance;
    }

    static Actor of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Actor actor ? actor : Actor.PUBLIC;
    }

    static void remember(HttpServletRequest request, Account account) {
        request.setAttribute(ATTRIBUTE, account.actor());
        request.setAttribute(
                Shell.VISITOR,
                new Shell.Visitor(
                        account.name(),
                        roleKey(account),
                        account.demo(),
                        account.id().value().toString()));
    }

    private static String roleKey(Account account) {
        return account.grants().stream()
                .findFirst()
                .map(grant -> RoleWords.key(grant.role()))
                .orElse(RoleWords.NONE);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith("/api/") && FILES.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn someone) {
            accounts.find(Actor.SYSTEM, someone.id())
                    .filter(account -> !account.demo() || demo.open(request))
                    .ifPresentOrElse(account -> remember(request, account), () -> entrance.leave(request));
        }
        chain.doFilter(request, response);
    }
}
