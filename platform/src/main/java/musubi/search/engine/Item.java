package musubi.search.engine;

import org.jspecify.annotations.Nullable;

/// A text that looks for its counterpart, or is one: a need, a seed, a paper, a passage.
///
/// @param id unique among the items of one side
/// @param title may be empty
/// @param text may be empty where there is a title
/// @param owner who stands behind it (a person, a laboratory), for ranking by owner
public record Item(
        String id, String title, String text, @Nullable String owner) {

    public Item(String id, String title, String text) {
        this(id, title, text, null);
    }

    /// Title and text as one.
    public String whole() {
        return title.isBlank() ? text : text.isBlank() ? title : title + "\n" + text;
    }
}
