package musubi.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import musubi.access.Actor;
import musubi.access.AsActor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Says whether the demo is open: only on this machine, for this machine, and only until the first real account exists.
@Component
class DemoGate {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1");

    private final AsActor as;
    private final Environment environment;

    DemoGate(AsActor as, Environment environment) {
        this.as = as;
        this.environment = environment;
    }

    boolean open(HttpServletRequest request) {
        return allowed() && bound() && cameFromHere(request) && cameDirectly(request) && !hasRealAccount();
    }

    private boolean allowed() {
        return "auto".equals(environment.getProperty("musubi.demo", "auto"));
    }

    /// The server listens on loopback alone, no proxy was announced to it, and its own address is none of the world's.
    private boolean bound() {
        return HERE.contains(environment.getProperty("server.address", ""))
                && "none".equalsIgnoreCase(environment.getProperty("server.forward-headers-strategy", "none"))
                && isHere(environment.getProperty("musubi.url"));
    }

    private static boolean cameFromHere(HttpServletRequest request) {
        var remote = request.getRemoteAddr();
        return (HERE.contains(remote) || remote.startsWith("127."))
                && HERE.contains(request.getServerName().toLowerCase(Locale.ROOT))
                && isHere(request.getHeader("Origin"));
    }

    private static boolean cameDirectly(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .noneMatch(name -> name.equals("forwarded") || name.equals("via") || name.startsWith("x-forwarded-"));
    }

    private static boolean isHere(@Nullable String url) {
        if (url == null || url.isBlank() || url.equals("null")) {
            return true;
        }
        try {
            var host = URI.create(url).getHost();
            return host != null && HERE.contains(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean hasRealAccount() {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select exists (select from access.account where not demo)")
                        .query(Boolean.class)
                        .single());
    }
}
