package musubi.tasks.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import musubi.kernel.Language;
import musubi.pages.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What the site adds to a letter: from whom, under which name, where to read on, how to stop.
@Component
class Postmark {

    /// 128 bits tell any two keys apart.
    private static final int NAME_BYTES = 16;

    private final SiteAddress site;
    private final String from;

    Postmark(SiteAddress site, @Value("${musubi.mail.from:}") String from) {
        this.site = site;
        this.from = from.isBlank() ? "musubi@" + site.host() : from;
    }

    String from() {
        return from;
    }

    String messageId(String key) {
        return "<" + HexFormat.of().formatHex(sha256(key), 0, NAME_BYTES) + "@" + site.host() + ">";
    }

    String address(Language language, String path) {
        return site.in(language, path);
    }

    /// In the language of the site's first readers; the page has a link to the other.
    String stop(String token) {
        return address(Language.JA, "/notices/stop/" + token);
    }

    String text(Outgoing letter) {
        var language = letter.language();
        var text = new StringBuilder(letter.text().in(language).strip()).append('\n');
        var path = letter.path();
        if (path != null) {
            text.append('\n').append(address(language, path)).append('\n');
        }
        text.append("\n-- \n")
                .append(Words.in(language, "tasks.mail.from", address(language, "/")))
                .append('\n');
        var stop = letter.stopToken();
        if (stop != null) {
            text.append(Words.in(language, "tasks.mail.stop", stop(stop))).append('\n');
        }
        return text.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
