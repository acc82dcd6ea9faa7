package musubi.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import musubi.access.signin.SignInPage.Field;
import musubi.access.signin.SignInPage.Kept;
import org.jspecify.annotations.Nullable;

/// Carries what someone typed through the sign-in page: as hidden fields there, as the same form again afterwards.
/// Nothing of it is stored on the server. Form tokens are never carried, nor fields whose name
/// begins with `password`.
final class KeptForm {

    static final String ACTION = "kept-action";
    static final String PREFIX = "kept:";

    private KeptForm() {}

    /// The form of a request that was refused.
    static Kept refused(HttpServletRequest request) {
        var query = request.getQueryString();
        var path = ReturnPath.of(request) + (query == null ? "" : "?" + query);
        return new Kept(ReturnPath.isInside(path) ? path : ReturnPath.HOME, fields(request, KeptForm::mayBeCarried, 0));
    }

    /// The form that the sign-in page carried along, if any.
    static @Nullable Kept carried(HttpServletRequest request) {
        var action = request.getParameter(ACTION);
        return action == null
                ? null
                : new Kept(
                        ReturnPath.within(action), fields(request, name -> name.startsWith(PREFIX), PREFIX.length()));
    }

    private static boolean mayBeCarried(String name) {
        return !name.equals("_csrf") && !name.startsWith("password");
    }

    private static List<Field> fields(HttpServletRequest request, Predicate<String> wanted, int skip) {
        return request.getParameterMap().entrySet().stream()
                .filter(parameter -> wanted.test(parameter.getKey()))
                .flatMap(parameter -> values(parameter, skip))
                .toList();
    }

    private static Stream<Field> values(Map.Entry<String, String[]> parameter, int skip) {
        return Arrays.stream(parameter.getValue())
                .map(value -> new Field(parameter.getKey().substring(skip), value));
    }
}
