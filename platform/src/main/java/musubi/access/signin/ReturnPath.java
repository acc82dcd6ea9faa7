package musubi.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/// Where to go after sign-in: a path of this site, never an address of another.
final class ReturnPath {

    static final String HOME = "/work";

    private static final String INSIDE = "/(?![/\\\\])[^\\\\\\p{Cntrl}]*";
    private static final String ENGLISH = "/en/";

    private ReturnPath() {}

    /// The path of a request, without the language.
    static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    static boolean isInside(String path) {
        return path.matches(INSIDE);
    }

    static String within(@Nullable String wanted) {
        if (wanted == null || !isInside(wanted) || wanted.startsWith("/sign-")) {
            return HOME;
        }
        return wanted.startsWith(ENGLISH) ? within(wanted.substring(ENGLISH.length() - 1)) : wanted;
    }
}
