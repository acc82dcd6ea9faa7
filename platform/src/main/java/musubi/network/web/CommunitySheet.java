package musubi.network.web;

import java.math.BigDecimal;
import java.util.List;
import musubi.kernel.Language;
import org.jspecify.annotations.Nullable;

/// The sheet of a community as it is kept (JSON), in the wording of its document. What a sheet does not say is empty.
record CommunitySheet(
        @Nullable Text listedAs,
        @Nullable List<Item> situation,
        @Nullable List<Item> issues,
        @Nullable List<Item> vision,
        @Nullable List<Measure> measures,
        @Nullable List<Indicator> indicators,
        @Nullable List<Stock> stock,
        @Nullable List<Count> composition,
        @Nullable List<Text> notes,
        @Nullable Boolean membersComplete) {

    record Text(@Nullable String ja, @Nullable String en) {

        String in(Language language) {
            var words = language == Language.EN && en != null ? en : ja;
            return words == null ? "" : words.strip();
        }
    }

    /// A line of the sheet, perhaps under a heading of its own, with sub-points and with what answers it.
    record Item(
            @Nullable String ja,
            @Nullable String en,
            @Nullable Text heading,
            @Nullable List<Text> parts,
            @Nullable Text answer) {

        Text text() {
            return new Text(ja, en);
        }
    }

    record Measure(Text text, @Nullable List<Text> parts) {}

    record Indicator(
            Text text,
            @Nullable Text stated,
            BigDecimal value,
            @Nullable Text unit,
            @Nullable Integer year,
            @Nullable String yearKind,
            @Nullable String kind,
            @Nullable Base base) {}

    record Base(
            boolean stated,
            @Nullable BigDecimal value,
            @Nullable Integer year) {}

    record Stock(
            Text text,
            BigDecimal value,
            @Nullable Text unit,
            @Nullable Text rank) {}

    record Count(Text text, int count, @Nullable Text unit) {}

    static String words(@Nullable Text text, Language language) {
        return text == null ? "" : text.in(language);
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
