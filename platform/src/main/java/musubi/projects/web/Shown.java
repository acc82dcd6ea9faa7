package musubi.projects.web;

import java.util.List;
import java.util.Locale;
import musubi.kernel.Bilingual;
import musubi.kernel.Prefecture;
import musubi.pages.Option;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;

/// Pieces that several pages of projects show, in the language of the reader.
public final class Shown {

    private Shown() {}

    public record Link(String label, String url) {}

    /// A place on the line of ties: `done`, `current`, `next` or `ended`.
    public record Tie(
            String name,
            String state,
            @Nullable String what,
            @Nullable String url) {}

    /// One field of a form: a line, an area or a chooser.
    ///
    /// @param label what it is called
    /// @param rows 0 for a chooser
    /// @param limit the longest text, 0 where there is none
    public record Control(
            String name,
            String label,
            @Nullable String support,
            String value,
            int rows,
            int limit,
            boolean required,
            List<Option> options,
            @Nullable String language) {}

    /// Something to tell first on the page.
    public record Notice(String kind, String words) {}

    static @Nullable String in(@Nullable Bilingual words) {
        return words == null ? null : words.in(Words.language());
    }

    /// The message of a closed value: `projects.stage.` and `APPLIED`.
    static String word(String prefix, String value) {
        return Words.t(prefix + value.toLowerCase(Locale.ROOT));
    }

    static @Nullable String prefecture(@Nullable String code) {
        return code == null
                ? null
                : Prefecture.ofCode(Integer.parseInt(code))
                        .map(p -> p.in(Words.language()))
                        .orElse(null);
    }
}
