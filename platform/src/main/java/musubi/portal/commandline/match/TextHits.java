package musubi.portal.commandline.match;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import musubi.search.engine.Match;

/// Matches as lines of text.
final class TextHits implements Hits {

    private final OutputStream out;
    private final Form form;

    /// How the matches of a need are put into lines.
    @FunctionalInterface
    interface Form {
        void append(StringBuilder lines, String need, List<Match> matches);
    }

    TextHits(OutputStream out, String beginning, Form form) throws IOException {
        this.out = out;
        this.form = form;
        out.write(beginning.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Ready ready(String need, List<Match> matches) {
        var lines = new StringBuilder();
        form.append(lines, need, matches);
        var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        return () -> out.write(bytes);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
