package musubi.portal.commandline.items;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// Bytes of a table that can be gone back to: a record that turns out broken is read again from its second line.
final class CsvSource {

    /// A broken record longer than this is given up whole.
    private static final int MEMORY = 1 << 20;

    private static final int NONE = -2;

    private final Feed feed;
    private final Line record = new Line();
    private byte[] again = {};
    private int at;
    private int unread = NONE;
    private long line = 1;
    private long length;

    CsvSource(Feed feed) {
        this.feed = feed;
    }

    int next() throws IOException {
        var c = unread;
        unread = NONE;
        if (c == NONE) {
            c = at < again.length ? again[at++] & 0xFF : feed.next();
        }
        if (c >= 0) {
            length++;
            if (record.length() < MEMORY) {
                record.add(c);
            }
        }
        line += c == '\n' ? 1 : 0;
        return c;
    }

    /// After `\r`: takes the `\n` that mostly follows.
    void endLine() throws IOException {
        unread = at < again.length ? again[at++] & 0xFF : feed.next();
        if (unread == '\n') {
            next();
        } else {
            line++;
        }
    }

    /// From here on a new record begins.
    void begin() {
        record.clear();
        length = 0;
    }

    /// The line of the next byte, from 1.
    long line() {
        return line;
    }

    long length() {
        return length;
    }

    /// Goes back to the second line of this record, which began on line `first`; false if there is none to go back to.
    boolean goBack(long first) {
        var end = 0;
        while (end < record.length() && record.bytes()[end] != '\n') {
            end++;
        }
        if (length > record.length() || end + 1 >= record.length()) {
            return false;
        }
        var rest = new ByteArrayOutputStream();
        rest.write(record.bytes(), end + 1, record.length() - end - 1);
        if (unread >= 0) {
            rest.write(unread);
        }
        rest.write(again, at, again.length - at);
        again = rest.toByteArray();
        at = 0;
        unread = NONE;
        line = first + 1;
        return true;
    }
}
