package musubi.network.web;

import static musubi.pages.Words.t;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import musubi.kernel.JapaneseDay;
import musubi.kernel.Language;
import musubi.kernel.Prefecture;
import musubi.network.Source;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;

/// Codes of the register as words for the reader.
final class Wording {

    private Wording() {}

    static String kind(String kind) {
        return t("network.kind." + kind);
    }

    static String side(String side) {
        return t("network.side." + side);
    }

    /// As the stylesheet names it: `industry`.
    static String lower(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }

    /// 「山形県」; empty where no prefecture is known.
    static String prefecture(@Nullable String code) {
        return code == null
                ? ""
                : Prefecture.ofCode(Integer.parseInt(code))
                        .map(prefecture -> prefecture.in(Words.language()))
                        .orElse("");
    }

    static String prefectures(Collection<String> codes) {
        return codes.stream().map(Wording::prefecture).collect(Collectors.joining(t("network.comma")));
    }

    static String numbers(Collection<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(t("network.comma")));
    }

    static String list(List<String> words) {
        return String.join(t("network.comma"), words);
    }

    static String day(LocalDate day) {
        return JapaneseDay.of(day).in(Words.language());
    }

    /// A date as exact as the document gives it: `2021-11-18`, `2021-06`, or `2012` for a fiscal year.
    static String date(@Nullable String stated) {
        if (stated == null) {
            return "";
        }
        var parts = stated.split("-");
        return switch (parts.length) {
            case 1 -> t("network.date.year", parts[0]);
            case 2 -> t("network.date.month", parts[0], month(parts[1]));
            default -> day(LocalDate.parse(stated));
        };
    }

    private static String month(String month) {
        var number = Integer.parseInt(month);
        return Words.language() == Language.JA
                ? String.valueOf(number)
                : Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /// 「出典：…（…）」; empty without a source.
    static String source(@Nullable Source source) {
        var language = Words.language();
        return source == null
                ? ""
                : t(
                        "network.source",
                        source.title().in(language).replace("\n", " "),
                        source.date().in(language));
    }
}
