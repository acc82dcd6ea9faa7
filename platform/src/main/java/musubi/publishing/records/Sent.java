package musubi.publishing.records;

import java.util.List;
import musubi.access.Actor;
import musubi.pages.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

/// An answer with a fingerprint of its content, and for whom it may be kept: what a signed-in reader gets stays with
/// that reader.
public final class Sent {

    private Sent() {}

    public static ResponseEntity<byte[]> to(Actor actor, MediaType type, byte[] content) {
        return to(actor, type, content, new HttpHeaders());
    }

    public static ResponseEntity<byte[]> to(Actor actor, MediaType type, byte[] content, HttpHeaders more) {
        var kept = CacheControl.noCache();
        return ResponseEntity.ok()
                .headers(more)
                .cacheControl(actor.equals(Actor.PUBLIC) ? kept.cachePublic() : kept.cachePrivate())
                .header(HttpHeaders.VARY, String.join(", ", List.of(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)))
                .header(HttpHeaders.CONTENT_LANGUAGE, Words.language().tag())
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(content) + "\"")
                .contentType(type)
                .body(content);
    }
}
