package musubi.search.learning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the weights of a regression as they hold, for whoever wants to see them.
final class Weights {

    private Weights() {}

    static List<Weight> of(String about, Regression regression) {
        var weights = new ArrayList<>(rows(about, regression, null));
        regression.regions().keySet().forEach(region -> weights.addAll(rows(about, regression, region)));
        return weights;
    }

    private static List<Weight> rows(String about, Regression regression, @Nullable String region) {
        var rows = new ArrayList<Weight>();
        for (int place = 0; place < regression.terms().size(); place++) {
            if (!regression.terms().isFixed(place)) {
                rows.add(region == null ? ofNation(about, regression, place) : of(about, regression, place, region));
            }
        }
        return rows;
    }

    private static Weight ofNation(String about, Regression regression, int place) {
        var terms = regression.terms();
        var nation = regression.nation();
        return new Weight(
                about,
                terms.names[place],
                null,
                nation.mean[place],
                Math.sqrt(nation.variance[place]),
                nation.answers,
                terms.mean[place],
                Math.sqrt(terms.variance[place]));
    }

    private static Weight of(String about, Regression regression, int place, String region) {
        var terms = regression.terms();
        var own = regression.in(region);
        return new Weight(
                about,
                terms.names[place],
                region,
                regression.weight(region, place),
                Math.sqrt(regression.nation().variance[place] + own.variance[place]),
                own.answers,
                terms.mean[place],
                Math.sqrt(terms.variance[place] + terms.variancePerRegion[place]));
    }
}
