package musubi.projects.web;

import static musubi.pages.Words.t;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import musubi.kernel.FiscalYear;
import musubi.pages.Dates;
import musubi.pages.Words;
import musubi.projects.Projects.Line;
import musubi.projects.record.Moments.Moment;
import musubi.projects.web.OverviewPages.Axis;
import musubi.projects.web.OverviewPages.Bar;
import musubi.projects.web.OverviewPages.Dot;
import musubi.projects.web.OverviewPages.Span;
import musubi.projects.web.OverviewPages.Tick;
import musubi.projects.web.Shown.Link;
import org.jspecify.annotations.Nullable;

/// Where each dated thing stands on a drawing whose years run from the first to the last there is.
///
/// @param first the first day of the drawing
/// @param years how many fiscal years it shows
record Timeline(FiscalYear first, int years, Map<UUID, List<Moment>> dated) {

    private static final int WIDTH = 400;
    private static final int MOST_TICKS = 6;

    static Timeline of(List<Line> lines, Map<UUID, List<Moment>> dated, FiscalYear now) {
        var known = Stream.concat(
                        lines.stream()
                                .flatMap(l -> Stream.of(
                                        l.course().begins(), l.course().ends()))
                                .filter(Objects::nonNull),
                        dated.values().stream()
                                .flatMap(List::stream)
                                .map(m -> FiscalYear.of(m.day()).year()))
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        var first = known.getCount() == 0 ? now.year() : Math.min(known.getMin(), now.year());
        var last = Math.max(known.getCount() == 0 ? now.year() : known.getMax(), now.year());
        return new Timeline(FiscalYear.of(first), last - first + 1, dated);
    }

    Axis axis() {
        var step = Math.max(1, (years + MOST_TICKS - 1) / MOST_TICKS);
        return new Axis(
                WIDTH,
                IntStream.range(0, years)
                        .filter(i -> i % step == 0)
                        .mapToObj(i -> new Tick(
                                x(first.plus(i)), Integer.toString(first.plus(i).year())))
                        .toList());
    }

    Span span(Line line) {
        var begins = year(line.course().begins());
        var ends = year(line.course().ends());
        return new Span(
                new Link(line.title().in(Words.language()), line.url()),
                Shown.word("projects.state.", line.course().state()),
                Periods.words(begins, ends),
                bar(begins, ends),
                dated.getOrDefault(line.id().value(), List.of()).stream()
                        .map(this::dot)
                        .toList());
    }

    private Bar bar(@Nullable FiscalYear begins, @Nullable FiscalYear ends) {
        if (begins == null) {
            return new Bar(0, 0, false, false);
        }
        var from = x(begins);
        var to = ends == null ? WIDTH : x(ends.next());
        return new Bar(from, Math.max(4, to - from), ends == null, true);
    }

    private Dot dot(Moment moment) {
        var kind = moment.kind().equals("MILESTONE") && moment.done() ? "reached" : moment.kind();
        var name = Objects.requireNonNullElse(Shown.in(moment.name()), "");
        var code = moment.code();
        var words = switch (moment.kind()) {
            case "STAGE" -> t("projects.happened.stage", Shown.word("projects.stage.", String.valueOf(code)));
            case "OUTPUT" ->
                t("projects.timeline.output", Shown.word("projects.code.output.", String.valueOf(code)), name);
            default -> t(moment.done() ? "projects.timeline.reached" : "projects.timeline.planned", name);
        };
        var day = moment.wholeYear() ? FiscalYear.of(moment.day()).in(Words.language()) : Dates.day(moment.day());
        return new Dot(x(moment.day()), kind.toLowerCase(Locale.ROOT), day, words);
    }

    private int x(FiscalYear year) {
        return Math.clamp((long) WIDTH * (year.year() - first.year()) / years, 0, WIDTH);
    }

    private int x(LocalDate day) {
        var start = LocalDate.of(first.year(), 4, 1);
        var whole = ChronoUnit.DAYS.between(start, start.plusYears(years));
        return Math.clamp(WIDTH * ChronoUnit.DAYS.between(start, day) / whole, 0, WIDTH);
    }

    private static @Nullable FiscalYear year(@Nullable Integer year) {
        return year == null ? null : FiscalYear.of(year);
    }
}
