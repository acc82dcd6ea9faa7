package musubi.portal.work;

import static musubi.pages.Words.t;

import java.util.ArrayList;
import java.util.List;
import musubi.exchange.Entry.State;
import musubi.portal.work.WorkPage.Tie;
import org.jspecify.annotations.Nullable;

/// 結びの道すじ: need, match, introduction, joint research, result, and where we are on it.
final class Path {

    private static final List<String> PLACES = List.of("need", "match", "introduction", "research", "result");

    private Path() {}

    /// @param introduction the state of the latest introduction, if there is one
    static List<Tie> of(State need, @Nullable String introduction) {
        var over = need != State.OPEN;
        var at = over && introduction == null ? 0 : place(introduction);
        var ties = new ArrayList<Tie>();
        for (var i = 0; i < PLACES.size(); i++) {
            var state = i < at ? "done" : i > at ? "next" : over ? "ended" : "current";
            if (over && i > at) {
                break;
            }
            ties.add(new Tie(state, t("portal.tie." + PLACES.get(i)), what(PLACES.get(i), state)));
        }
        return List.copyOf(ties);
    }

    private static int place(@Nullable String introduction) {
        return switch (introduction) {
            case "PROPOSED", "SENT", "INTRODUCED", "MET" -> 2;
            case "JOINT_RESEARCH" -> 3;
            case "CLOSED" -> 4;
            case null, default -> 1;
        };
    }

    private static String what(String place, String state) {
        return state.equals("next") ? "" : t("portal.tie." + place + "." + state);
    }
}
