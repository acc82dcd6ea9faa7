package musubi.portal;

import static musubi.pages.Words.t;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import musubi.kernel.Prefecture;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;

/// Codes of places as words for the reader.
public final class PlaceWords {

    private PlaceWords() {}

    /// 「山形県」; empty where the code names no prefecture.
    public static Optional<String> prefecture(@Nullable String code) {
        return code != null && code.matches("\\d{2}")
                ? Prefecture.ofCode(Integer.parseInt(code)).map(p -> p.in(Words.language()))
                : Optional.empty();
    }

    public static String prefectures(Collection<String> codes) {
        return joined(codes.stream().flatMap(code -> prefecture(code).stream()).toList());
    }

    public static String joined(List<?> words) {
        return words.stream().map(String::valueOf).collect(Collectors.joining(t("portal.comma")));
    }
}
