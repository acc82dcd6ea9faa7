package musubi.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a page that another module fills, all in the reader's language.
///
/// @param total how many there are in all; entries may be the first few
/// @param all where the rest is, an address beginning with a slash
public record Section(
        String key,
        String title,
        int total,
        List<Entry> entries,
        @Nullable String all,
        String empty) {

    /// One line of it: what it is called, where it is, and a plain sentence or nothing.
    public record Entry(String title, String address, String sentence) {}

    public Section {
        entries = List.copyOf(entries);
    }
}
