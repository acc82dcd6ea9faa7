package musubi.access.signin;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Sends a form as a browser does: the token in the cookie and, masked, in the form. Spring's own `csrf()` would put
/// tokens into sessions, for every later test of the same context.
public final class FormToken {

    private static final String TOKEN = "0195-a-token-of-the-tests";

    private FormToken() {}

    public static RequestPostProcessor formToken() {
        return request -> {
            var before = request.getCookies() == null ? new Cookie[0] : request.getCookies();
            request.setCookies(Stream.concat(Arrays.stream(before), Stream.of(new Cookie("XSRF-TOKEN", TOKEN)))
                    .toArray(Cookie[]::new));
            request.addParameter("_csrf", masked());
            return request;
        };
    }

    public static String masked() {
        var token = TOKEN.getBytes(StandardCharsets.UTF_8);
        var both = new byte[2 * token.length];
        System.arraycopy(token, 0, both, token.length, token.length);
        return Base64.getUrlEncoder().encodeToString(both);
    }
}
