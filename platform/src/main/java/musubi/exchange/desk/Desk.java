package musubi.exchange.desk;

import java.util.List;
import java.util.UUID;
import musubi.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/// 相談窓口: an office of a community that looks after needs, for all of it or for an area and a field of its own.
///
/// @param prefectures two-digit codes of those it is for; none means all
/// @param areas numbers of the market areas it is for; none means all
/// @param next where a need goes that is not answered here in time
public record Desk(
        UUID id,
        UUID community,
        Bilingual name,
        List<String> prefectures,
        List<Integer> areas,
        Promise promise,
        @Nullable UUID next,
        int version) {

    public Desk {
        prefectures = List.copyOf(prefectures);
        areas = List.copyOf(areas);
    }

    /// What a desk promises, in open days.
    ///
    /// @param answerDays until somebody has the need in hand
    /// @param introduceDays from then on until two are introduced
    public record Promise(int answerDays, int introduceDays) {

        public static final Promise USUAL = new Promise(3, 15);
    }
}
