package musubi.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/// Whether a request was sent by a page of this site, as far as the browser tells.
final class Origins {

    private Origins() {}

    static boolean sameSite(HttpServletRequest request) {
        var fetchSite = request.getHeader("Sec-Fetch-Site");
        if (fetchSite != null) {
            return fetchSite.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        return origin != null && request.getServerName().equals(host(origin));
    }

    private static String host(String origin) {
        try {
            var host = URI.create(origin).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
