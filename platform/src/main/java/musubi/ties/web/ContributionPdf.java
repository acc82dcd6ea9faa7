package musubi.ties.web;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import musubi.ties.web.ContributionPages.ContributionPage;
import org.springframework.stereotype.Component;

/// Draws a record of contribution on A4, from a template of its own, with the letters it needs inside the file.
@Component
class ContributionPdf {

    private static final String FACE = "/fonts/BIZUDPGothic-Regular.ttf";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    ContributionPdf() {
        XRLog.setLoggingEnabled(false);
    }

    byte[] of(ContributionPage page) {
        var html = new StringOutput();
        templates.render("ties/contributionSheet.jte", page, html);
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(ContributionPdf::face, "sheet")
                    .withHtmlContent(html.toString(), null)
                    .toStream(bytes)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static InputStream face() {
        return Objects.requireNonNull(ContributionPdf.class.getResourceAsStream(FACE));
    }
}
