package musubi.publishing.api;

import java.util.Comparator;
import java.util.List;
import musubi.kernel.Language;
import musubi.kernel.MarketArea;
import musubi.kernel.Prefecture;
import musubi.pages.Words;
import musubi.search.Hit.Reason;

/// The reasons of a hit, each in words of the reader, the weightiest first.
final class ReasonText {

    private ReasonText() {}

    static List<String> of(List<Reason> reasons) {
        return reasons.stream()
                .sorted(Comparator.comparingDouble(Reason::points).reversed())
                .map(ReasonText::words)
                .toList();
    }

    private static String words(Reason reason) {
        return switch (reason) {
            case Reason.SharedConcept concept -> Words.t("publishing.reason.word", concept(concept));
            case Reason.SharedWord word -> Words.t("publishing.reason.word", word.word());
            case Reason.SharedArea area -> Words.t("publishing.reason.area", sign(area.area()));
            case Reason.Near near
            when near.kilometres() == 0 -> Words.t("publishing.reason.here", prefecture(near.prefecture()));
            case Reason.Near near ->
                Words.t("publishing.reason.near", prefecture(near.prefecture()), near.kilometres());
        };
    }

    private static String concept(Reason.SharedConcept concept) {
        return Words.language() == Language.EN ? concept.english() : concept.japanese();
    }

    private static String sign(int area) {
        return MarketArea.numbered(area).map(MarketArea::sign).orElse(Integer.toString(area));
    }

    private static String prefecture(String code) {
        return code.matches("[0-9]{1,2}")
                ? Prefecture.ofCode(Integer.parseInt(code))
                        .map(prefecture -> prefecture.in(Words.language()))
                        .orElse(code)
                : code;
    }
}
