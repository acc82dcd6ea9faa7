package musubi.projects.funnel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Channel;
import musubi.kernel.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// じょうご: how many needs came how far, and how long each step took them, as far as the viewer may read.
///
/// A need that reached a later step counts for those before it, also where nobody wrote them down. Needs copied from
/// documents have nobody to introduce and count only when a project answers them.
@Component
public class Funnel {

    /// 困りごと・引き合わせ・面談・共同研究・応用・実用・製品.
    public enum Step {
        NEED,
        INTRODUCED,
        MET,
        RESEARCH,
        APPLIED,
        PRACTICAL,
        PRODUCT
    }

    /// @param reached how many came at least so far
    /// @param median the time from the step before, of those for whom both days are known
    public record Level(Step step, int reached, @Nullable Duration median) {

        /// In percent of the step before, rounded down to tenths; nothing where nobody could have come.
        public @Nullable Integer permilleOf(int before) {
            return before == 0 ? null : Math.toIntExact(1000L * reached / before);
        }
    }

    /// All numbers.
    ///
    /// @param ways what each way by which needs come brings, step by step, for those who may know the ways (S1-10);
    ///     without those by which nothing came
    public record Course(List<Level> levels, Map<Channel, List<Integer>> ways) {

        /// Every number but zero opens to its needs.
        public int number(Step step, @Nullable Channel channel) {
            return channel == null
                    ? levels.get(step.ordinal()).reached()
                    : ways.getOrDefault(channel, NOTHING).get(step.ordinal());
        }
    }

    /// A need behind one of the numbers.
    public record Need(String slug, Bilingual title, int reached) {}

    /// So many needs behind a number are told at once.
    public static final int ON_A_PAGE = 50;

    private static final List<Integer> NOTHING = Collections.nCopies(Step.values().length, 0);

    private final AsActor as;

    Funnel(AsActor as) {
        this.as = as;
    }

    /// Every step, and what each way brings; all of it one question to the database.
    public Course of(Actor viewer) {
        var mayKnowWays = viewer.isNational() || !viewer.coordinates().isEmpty();
        return as.read(viewer, jdbc -> {
            List<Level> levels = new ArrayList<>();
            Map<Channel, List<Integer>> ways = new EnumMap<>(Channel.class);
            jdbc.sql(FunnelSql.counts(mayKnowWays)).query(row -> {
                var channel = row.getString("channel");
                if (channel == null) {
                    levels.addAll(levels(row));
                } else {
                    ways.put(Channel.valueOf(channel), numbers(row));
                }
            });
            return new Course(levels, ways);
        });
    }

    private static List<Level> levels(ResultSet row) throws SQLException {
        var levels = new ArrayList<Level>();
        for (var step : Step.values()) {
            var seconds = step == Step.NEED ? null : row.getObject("m" + step.ordinal(), Double.class);
            levels.add(new Level(
                    step,
                    row.getInt("n" + step.ordinal()),
                    seconds == null ? null : Duration.ofSeconds(Math.round(seconds))));
        }
        return levels;
    }

    private static List<Integer> numbers(ResultSet row) throws SQLException {
        var numbers = new ArrayList<Integer>();
        for (var step : Step.values()) {
            numbers.add(row.getInt("n" + step.ordinal()));
        }
        return numbers;
    }

    /// The needs behind a number, those that came furthest first.
    ///
    /// @param channel those that came by this way only; all when there is none
    /// @param from how many of them are passed over
    public List<Need> behind(Actor viewer, Step step, @Nullable Channel channel, int from) {
        return as.read(
                viewer,
                jdbc -> jdbc.sql(FunnelSql.BEHIND)
                        .param("step", step.ordinal())
                        .param("channel", channel == null ? null : channel.name())
                        .param("from", from)
                        .param("most", ON_A_PAGE)
                        .query(Funnel::need)
                        .list());
    }

    private static Need need(ResultSet row, int number) throws SQLException {
        var slug = row.getString("slug");
        var title = Bilingual.ofEither(row.getString("title_ja"), row.getString("title_en"));
        return new Need(slug, title == null ? Bilingual.japanese(slug) : title, row.getInt("reached"));
    }
}
