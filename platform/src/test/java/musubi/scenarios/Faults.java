package musubi.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What must not happen in anybody's browser: a request to another host, an error of a script, something that the
/// content security policy had to stop, an answer of 500 or more, a file that is not there.
final class Faults {

    private static final String NOT_LOADED = "Failed to load resource";

    private final List<String> found = new ArrayList<>();
    private final Set<String> documents = new HashSet<>();
    private boolean offline;

    static Faults watching(Page page) {
        var faults = new Faults();
        page.onRequest(faults::request);
        page.onResponse(faults::response);
        page.onConsoleMessage(faults::message);
        page.onPageError(error -> faults.found.add("script error: " + error));
        return faults;
    }

    /// From here on a file that cannot be loaded is no fault: the line is cut.
    void offline(boolean cut) {
        offline = cut;
    }

    /// Each fault is told once; who goes on after it does not meet it again on the next page.
    void mustBeNone() {
        var told = List.copyOf(found);
        found.clear();
        assertThat(told).as("faults in the browser").isEmpty();
    }

    void addAll(List<String> more) {
        found.addAll(more);
    }

    private void request(Request request) {
        var url = URI.create(request.url().replaceAll("[^!-~]", "x").replaceAll("[\"<>\\\\^`{|}]", "x"));
        var inside = url.getHost() == null || url.getHost().equals("localhost");
        if (!inside) {
            found.add("request to another host: " + request.url());
        }
        if (request.isNavigationRequest()) {
            documents.add(request.url());
        }
    }

    private void response(Response response) {
        if (response.status() >= 500) {
            found.add(response.status() + " " + response.request().method() + " " + response.url());
        }
    }

    /// Chromium calls a page that answers 404 or 422 a failed resource; for the page itself that is its meaning.
    private void message(ConsoleMessage message) {
        var address = message.location().replaceFirst("(#.*)?:\\d+:\\d+$", "");
        var meant = message.text().startsWith(NOT_LOADED) && (offline || documents.contains(address));
        if (message.type().equals("error") && !meant) {
            found.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }
}
