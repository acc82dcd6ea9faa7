package musubi.portal.commandline.items;

import java.util.ArrayList;
import java.util.List;
import musubi.portal.commandline.Said;
import musubi.portal.commandline.Voice;

/// What was wrong with a file: the first lines in full, of the rest the number. Until a first item has been read it
/// keeps silent, since the file may be wrong as a whole, and that is then said instead.
final class Report {

    static final int IN_FULL = 20;

    private final String file;
    private final Voice voice;
    private final List<Said> held = new ArrayList<>();
    private boolean open;
    private long skipped;
    private long shortened;

    Report(String file, Voice voice) {
        this.file = file;
        this.voice = voice;
    }

    void skipped(long line, Said why) {
        if (++skipped <= IN_FULL) {
            say(Said.of("portal.items.skipped", file, line, why));
        }
    }

    void shortened(long line) {
        if (++shortened <= IN_FULL) {
            say(Said.of("portal.items.shortened", file, line, Items.LONGEST_TEXT));
        }
    }

    private void say(Said said) {
        if (open) {
            voice.say(said);
        } else {
            held.add(said);
        }
    }

    /// It is a file of items after all.
    void open() {
        if (!open) {
            open = true;
            held.forEach(voice::say);
            held.clear();
        }
    }

    void close() {
        open();
        if (skipped > IN_FULL) {
            voice.say("portal.items.skipped-in-all", file, skipped, skipped - IN_FULL);
        }
        if (shortened > IN_FULL) {
            voice.say("portal.items.shortened-in-all", file, shortened);
        }
    }

    long skipped() {
        return skipped;
    }
}
