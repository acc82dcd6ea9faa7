package musubi.publishing.records;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Tells where the site stands: as the operator said (`musubi.url`), or else as the request asked for it.
@Component
public class SiteAddress {

    private static final Map<String, Integer> USUAL_PORTS = Map.of("http", 80, "https", 443);

    private final String said;

    SiteAddress(@Value("${musubi.url:}") String said) {
        this.said = said.strip().replaceFirst("/+$", "");
    }

    public Site of(HttpServletRequest request) {
        return said.isEmpty() ? asked(request) : new Site(said);
    }

    private static Site asked(HttpServletRequest request) {
        var scheme = request.getScheme();
        var host = scheme + "://" + request.getServerName();
        var port = request.getServerPort();
        var usual = port <= 0 || Integer.valueOf(port).equals(USUAL_PORTS.get(scheme));
        return new Site(usual ? host : host + ":" + port);
    }
}
