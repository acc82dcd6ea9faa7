package musubi.exchange.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A workbook as an answer: saved and not shown, and kept by nobody on the way.
final class Workbooks {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private Workbooks() {}

    static ResponseEntity<byte[]> answer(String name, byte[] bytes) {
        var headers = new HttpHeaders();
        headers.setContentType(XLSX);
        headers.setCacheControl("no-store");
        headers.setContentDisposition(
                ContentDisposition.attachment().filename(name + ".xlsx").build());
        return new ResponseEntity<>(bytes, headers, HttpStatus.OK);
    }
}
