package musubi.publishing.leak;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.mock.web.MockHttpServletResponse;

/// An answer as the reader gets it: what it says, and all that travels with it.
///
/// @param location where a redirect leads, or nothing
record Answer(int status, String body, String headers, String location) {

    static Answer of(MockHttpServletResponse response) {
        var headers = new LinkedHashMap<String, List<String>>();
        response.getHeaderNames().forEach(name -> headers.put(name, response.getHeaders(name)));
        var location = response.getRedirectedUrl();
        return new Answer(
                response.getStatus(),
                new String(response.getContentAsByteArray(), StandardCharsets.UTF_8),
                headers.toString(),
                location == null ? "" : location);
    }

    /// With the page a redirect leads to.
    Answer followedBy(Answer next) {
        return new Answer(status, body + "\n" + next.settled(), headers + next.headers(), location);
    }

    boolean broke() {
        return status == 500 || body.startsWith("\n500\n");
    }

    /// The form is refused as a whole, whatever stands in it.
    boolean refused() {
        return status == 401 || status == 403 || status == 404;
    }

    String text() {
        return body + headers;
    }

    /// Without what is new in each answer: form tokens and form numbers.
    String settled() {
        return status + "\n" + location + "\n"
                + body.replaceAll("(value|content)=\"[A-Za-z0-9_=-]{30,}\"", "$1=\"\"")
                        .replaceAll("/asked/[A-Za-z0-9_-]{32}", "/asked/");
    }

    /// Without what a record that was made just now has of its own: ids, the end of its address, the time of day.
    static String withoutIds(String settled) {
        return settled.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "")
                .replaceAll("-[0-9a-f]{8}\\b", "")
                .replaceAll("-[0-9a-f]{12}\\b", "")
                .replaceAll("\\b[0-9]{1,2}(:|時)[0-9]{1,2}", "");
    }
}
