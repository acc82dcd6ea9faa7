package musubi.portal.reading;

import java.util.List;

/// A page of plain words in sections, with the ways on from it.
public record InfoPage(String title, String lead, List<Part> parts, List<Way> ways) {

    /// A heading, what is said under it, and points where it counts something up.
    public record Part(String heading, List<String> paragraphs, List<String> points) {}

    public record Way(String address, String words) {}
}
