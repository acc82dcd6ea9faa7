package musubi.exchange.web;

import java.util.List;
import musubi.pages.Option;
import org.jspecify.annotations.Nullable;

/// What a page shows of the consents of a need.
public final class ConsentPages {

    private ConsentPages() {}

    /// @param action where consents of this need are posted to
    /// @param veiled whether also the name is hidden, not only how to reach them
    /// @param mustBeTold whether the viewer has to have asked those behind the need
    /// @param notice what came of the last step, by its message
    public record Panel(
            String action,
            boolean veiled,
            List<Line> lines,
            List<Option> next,
            boolean mustBeTold,
            @Nullable String notice) {

        public boolean isWell() {
            return "given".equals(notice) || "withdrawn".equals(notice) || "already_given".equals(notice);
        }
    }

    /// @param until when it was taken back, where it was
    public record Line(
            String id,
            String whom,
            String said,
            @Nullable String note,
            @Nullable String until) {}
}
