package musubi.portal.commandline.items;

import java.io.IOException;

/// A line of JSON with its overlong strings cut short while it is read, so that a line of any length takes little
/// memory.
final class JsonLine {

    /// One character more than is used, so that whoever uses it sees that there was more.
    private static final int LONGEST_STRING = Items.LONGEST_TEXT + 2;

    private final Feed feed;
    private final Line kept = new Line();
    private long length;
    private boolean inString;
    private int characters;
    private int escaped;

    JsonLine(Feed feed) {
        this.feed = feed;
    }

    /// Reads the next line; false at the end.
    boolean read() throws IOException {
        kept.clear();
        length = 0;
        inString = false;
        escaped = 0;
        var c = feed.next();
        if (c < 0) {
            return false;
        }
        for (; c >= 0 && c != '\n'; c = feed.next()) {
            length++;
            if (length <= Rows.LONGEST_LINE && isKept(c)) {
                kept.add(c);
            }
        }
        return true;
    }

    /// Counts characters, escapes as one, and keeps each whole or not at all.
    private boolean isKept(int c) {
        if (!inString) {
            inString = c == '"';
            characters = 0;
            return true;
        }
        if (escaped > 0) {
            escaped += escaped == 1 && c == 'u' ? 4 : 0;
            escaped--;
        } else if (c == '"') {
            inString = false;
            return true;
        } else {
            characters += (c & 0xC0) == 0x80 ? 0 : 1;
            escaped = c == '\\' ? 1 : 0;
        }
        return characters <= LONGEST_STRING;
    }

    boolean isTooLong() {
        return length > Rows.LONGEST_LINE;
    }

    Line kept() {
        return kept;
    }
}
