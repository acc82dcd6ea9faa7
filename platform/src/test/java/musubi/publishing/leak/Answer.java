package musubi.publishing.leak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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
                body(response.getContentAsByteArray()),
                headers.toString(),
                location == null ? "" : location);
    }

    /// As text; of a workbook what its parts say, but for the moment at which it was made; of a PDF what stands on it.
    private static String body(byte[] bytes) {
        if (bytes.length > 4 && new String(bytes, 0, 4, StandardCharsets.US_ASCII).equals("%PDF")) {
            return printed(bytes);
        }
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        var text = new StringBuilder();
        try {
            var file = Files.write(Files.createTempFile("answer", ".zip"), bytes);
            try (var parts = new ZipFile(file.toFile())) {
                for (var part : Collections.list(parts.entries())) {
                    text.append(part.getName()).append('\n');
                    text.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8))
                            .append('\n');
                }
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().replaceAll("<dcterms:created[^>]*>[^<]*", "");
    }

    private static String printed(byte[] bytes) {
        try (var sheet = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(sheet)
                    + sheet.getDocumentInformation().getTitle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
                .replaceAll("-[0-9a-f]{12}\\b", "")
                .replaceAll("\\b[0-9]{1,2}(:|時)[0-9]{1,2}", "");
    }
}
