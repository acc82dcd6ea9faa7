package musubi.projects.web;

import java.util.List;
import musubi.pages.Pager;
import musubi.projects.web.ProjectPages.Narrowing;
import musubi.projects.web.ProjectPages.Row;
import musubi.projects.web.Shown.Link;
import org.jspecify.annotations.Nullable;

/// The pages that show many projects at once: the board, the timeline, the way from need to product.
public final class OverviewPages {

    private OverviewPages() {}

    /// 段階ボード.
    public record BoardPage(
            List<Column> columns,
            int total,
            Narrowing narrowing,
            @Nullable Moved moved) {

        public boolean mayMove() {
            return columns.stream().flatMap(c -> c.cards().stream()).anyMatch(Card::mayMove);
        }
    }

    public record Column(String stage, String title, List<Card> cards) {}

    /// @param before the stage before its own, for those who may move it there
    public record Card(
            Row row,
            String slug,
            int version,
            boolean mayMove,
            @Nullable String before,
            @Nullable String after) {}

    /// The project that was moved just now.
    public record Moved(String slug, String words, String kind, int version, boolean mayUndo, boolean mayExplain) {}

    /// 年表.
    public record TimelinePage(Axis axis, List<Span> spans, int total, Narrowing narrowing) {}

    /// @param width of the drawing
    public record Axis(int width, List<Tick> ticks) {}

    public record Tick(int x, String label) {}

    /// One project on the timeline.
    ///
    /// @param open it is not known when it ends
    public record Span(Link project, String state, String period, Bar bar, List<Dot> dots) {}

    public record Bar(int x, int width, boolean open, boolean known) {}

    /// A dated thing; what it is stands beside the drawing in words.
    public record Dot(int x, String kind, String day, String words) {}

    /// 困りごとから製品まで.
    /// @param ways what each way by which needs come brings; empty for those who may not know the ways
    public record FunnelPage(
            List<Level> levels, List<Way> ways, @Nullable Opened opened, int seedPush) {}

    /// One way, with a number and where it opens for each step.
    public record Way(String name, List<Count> counts) {}

    public record Count(String step, int number, String url) {}

    /// @param width in hundredths of the first step
    public record Level(
            String key,
            String name,
            int reached,
            int width,
            @Nullable String conversion,
            @Nullable String median,
            boolean chosen) {}

    /// The needs behind a number.
    public record Opened(String title, List<Reached> needs, Pager pager) {}

    public record Reached(Link need, String furthest) {}
}
