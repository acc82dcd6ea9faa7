package musubi.tasks.mail;

import java.net.URI;
import java.util.Objects;
import musubi.kernel.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where the site stands, for those who read about it elsewhere: in a letter, in a calendar.
@Component("tasksSiteAddress")
public class SiteAddress {

    private final String url;

    SiteAddress(@Value("${musubi.url:http://localhost:${server.port:8080}}") String url) {
        this.url = url;
    }

    /// The path begins with a slash.
    public String in(Language language, String path) {
        return url + (language == Language.EN ? "/en" : "") + path;
    }

    public String host() {
        return Objects.requireNonNullElse(URI.create(url).getHost(), "localhost");
    }
}
