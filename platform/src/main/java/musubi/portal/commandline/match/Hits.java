package musubi.portal.commandline.match;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import musubi.search.engine.Match;

/// Where the matches of each need are written, in one of the forms.
interface Hits extends Closeable {

    /// Makes ready what is to be written; from any thread.
    Ready ready(String need, List<Match> matches);

    /// What is ready to be written by the one thread that writes.
    @FunctionalInterface
    interface Ready {
        void write() throws IOException;
    }
}
