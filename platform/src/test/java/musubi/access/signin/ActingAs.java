package musubi.access.signin;

import musubi.access.Actor;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Sends a request as an actor, without an account or a session: `.with(actingAs(aCoordinatorOf(tsuruoka)))`.
public final class ActingAs {

    private ActingAs() {}

    public static RequestPostProcessor actingAs(Actor actor) {
        return request -> {
            request.setAttribute(CurrentActor.ATTRIBUTE, actor);
            return request;
        };
    }
}
