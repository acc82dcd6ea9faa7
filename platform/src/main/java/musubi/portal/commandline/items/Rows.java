package musubi.portal.commandline.items;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The lines or rows of a file, one after the other.
interface Rows extends AutoCloseable {

    /// A line longer than this is not read.
    int LONGEST_LINE = 64 << 20;

    /// Null at the end.
    @Nullable
    Row next() throws IOException;

    /// The headings the file has, as written, as far as it was read.
    List<String> headings();

    /// The columns of ours the file has, as far as it was read.
    Set<Column> columns();

    /// The encoding it was read in.
    Encoding encoding();

    /// About how many bytes have been used; 0 where nobody knows.
    long position();

    @Override
    void close() throws IOException;
}
