package musubi;

import java.util.HashMap;
import java.util.Map;

/// Where the site listens and what it is called from outside.
final class Site {

    /// Spring's way to say: no port.
    static final int LISTENS_NOWHERE = -1;

    private Site() {}

    /// Behind a proxy, which is where a site with an address of its own stands, the proxy says who asks. A command,
    /// which
    /// listens nowhere, still has to tell people an address.
    static Map<String, Object> properties(Settings settings, int port) {
        var properties = new HashMap<String, Object>();
        properties.put("server.port", port);
        settings.url()
                .ifPresentOrElse(
                        url -> {
                            properties.put("musubi.url", url);
                            properties.put("server.forward-headers-strategy", "native");
                        },
                        () -> {
                            if (port == LISTENS_NOWHERE) {
                                properties.put("musubi.url", "http://localhost:" + settings.port());
                            }
                        });
        return properties;
    }
}
