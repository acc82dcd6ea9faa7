package musubi.ties.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Files as answers, kept by nobody on the way.
final class Downloads {

    private Downloads() {}

    static ResponseEntity<byte[]> inline(String name, MediaType type, byte[] bytes) {
        return answer(ContentDisposition.inline().filename(name).build(), type, bytes);
    }

    static ResponseEntity<byte[]> attached(String name, byte[] bytes) {
        var type = MediaType.parseMediaType("application/jsonl;charset=UTF-8");
        return answer(ContentDisposition.attachment().filename(name).build(), type, bytes);
    }

    private static ResponseEntity<byte[]> answer(ContentDisposition shown, MediaType type, byte[] bytes) {
        var headers = new HttpHeaders();
        headers.setContentType(type);
        headers.setCacheControl("no-store");
        headers.setContentDisposition(shown);
        return new ResponseEntity<>(bytes, headers, HttpStatus.OK);
    }
}
