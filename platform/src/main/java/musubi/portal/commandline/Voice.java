package musubi.portal.commandline;

import java.io.PrintStream;

/// Speaks beside a result that goes elsewhere: one line for a sentence, and one line that comes and goes.
public final class Voice {

    private static final String CLEAR = "\r\u001b[K";
    private static final String CLIP = "\u001b[?7l";
    private static final String WRAP = "\u001b[?7h";

    private final PrintStream out;
    private boolean passing;
    private boolean muted;

    public Voice(PrintStream out) {
        this.out = out;
    }

    public void say(String key, Object... values) {
        say(Said.of(key, values));
    }

    public void say(Said said) {
        line("[結び] " + said.inBoth());
    }

    /// A line as it is.
    public synchronized void line(String text) {
        if (!muted) {
            out.print((passing ? CLEAR : "") + text + System.lineSeparator());
            out.flush();
            passing = false;
        }
    }

    /// A line that the next one overwrites; for terminals only, at whose edge it ends.
    public synchronized void passing(Said said) {
        if (!muted) {
            out.print(CLEAR + CLIP + "[結び] " + said.inBoth() + WRAP);
            out.flush();
            passing = true;
        }
    }

    /// The last word has been said.
    public synchronized void mute() {
        muted = true;
    }
}
