package musubi.network.web;

import static musubi.pages.Words.t;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import musubi.kernel.Language;
import musubi.network.web.CommunityPages.Figure;
import musubi.network.web.CommunityPages.Group;
import musubi.network.web.CommunityPages.Line;
import musubi.network.web.CommunitySheet.Base;
import musubi.network.web.CommunitySheet.Indicator;
import musubi.network.web.CommunitySheet.Item;
import musubi.network.web.CommunitySheet.Measure;
import musubi.network.web.CommunitySheet.Stock;
import musubi.network.web.CommunitySheet.Text;
import org.jspecify.annotations.Nullable;

/// Tells a sheet in one language: lines under their headings, figures with year and base, missing ones named as
/// missing.
record SheetWords(Language language) {

    /// A Japanese unit of money has no English twin, so English shows what the document's translation states.
    private static final Pattern UNIT_OF_MONEY = Pattern.compile("yen|hundred|thousand");
    private static final Pattern STATED_FIGURE =
            Pattern.compile("^([\\d.,]+)\\s+([^(]+?)\\s*(?:\\(.*)?$", Pattern.DOTALL);

    List<Group> groups(@Nullable List<Item> items) {
        var groups = new LinkedHashMap<String, List<Line>>();
        for (var item : CommunitySheet.orEmpty(items)) {
            groups.computeIfAbsent(word(item.heading()), heading -> new ArrayList<>())
                    .add(new Line(item.text().in(language), words(item.parts()), word(item.answer())));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /// Each measure is a heading with its parts; one without parts stands alone.
    List<Group> measures(@Nullable List<Measure> measures) {
        return CommunitySheet.orEmpty(measures).stream()
                .map(measure -> new Group(
                        measure.text().in(language),
                        words(measure.parts()).stream()
                                .map(part -> new Line(part, List.of(), ""))
                                .toList()))
                .toList();
    }

    List<Figure> indicators(@Nullable List<Indicator> indicators) {
        return CommunitySheet.orEmpty(indicators).stream().map(this::indicator).toList();
    }

    List<Figure> stock(@Nullable List<Stock> stock) {
        return CommunitySheet.orEmpty(stock).stream()
                .map(item -> new Figure(
                        number(item.value()), word(item.unit()), item.text().in(language), word(item.rank()), ""))
                .toList();
    }

    List<String> counts(@Nullable List<CommunitySheet.Count> composition) {
        return CommunitySheet.orEmpty(composition).stream()
                .map(count -> t("network.count", count.text().in(language), count.count(), word(count.unit())))
                .toList();
    }

    List<String> words(@Nullable List<Text> texts) {
        return CommunitySheet.orEmpty(texts).stream()
                .map(text -> text.in(language))
                .toList();
    }

    String word(@Nullable Text text) {
        return CommunitySheet.words(text, language);
    }

    private Figure indicator(Indicator indicator) {
        var stated = word(indicator.stated());
        var figure = STATED_FIGURE.matcher(stated);
        var money = UNIT_OF_MONEY.matcher(word(indicator.unit())).find();
        var asStated = money && figure.matches();
        return new Figure(
                sign(indicator.kind()) + (asStated ? figure.group(1) : number(indicator.value())),
                asStated ? figure.group(2) : word(indicator.unit()),
                indicator.text().in(language),
                stated.isEmpty() ? "" : t("network.indicator.stated", stated),
                year(indicator, stated) + base(indicator.base(), word(indicator.unit())));
    }

    private static String sign(@Nullable String kind) {
        return switch (kind) {
            case "increase", "relative-increase" -> "+";
            case "reduction", "relative-reduction" -> "−";
            case null, default -> "";
        };
    }

    /// The year aimed at, unless the document's own words name it already.
    private static String year(Indicator indicator, String stated) {
        if (indicator.year() == null || stated.contains(indicator.year().toString())) {
            return "";
        }
        var key = "fiscal".equals(indicator.yearKind()) ? "network.indicator.fiscalYear" : "network.indicator.year";
        return t(key, indicator.year());
    }

    private static String base(@Nullable Base base, String unit) {
        if (base == null || !base.stated()) {
            return t("network.indicator.noBase");
        }
        var value = base.value();
        var year = base.year();
        if (value != null) {
            return t("network.indicator.base", number(value), unit);
        }
        return year == null ? "" : t("network.indicator.baseYear", year);
    }

    private static String number(BigDecimal value) {
        return NumberFormat.getNumberInstance(Locale.US).format(value);
    }
}
