package musubi.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import musubi.kernel.JapaneseDay;

/// Days and moments in Japan as the reader writes them.
public final class Dates {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private Dates() {}

    public static String day(Instant at) {
        return day(LocalDate.ofInstant(at, JAPAN));
    }

    public static String day(LocalDate day) {
        return JapaneseDay.of(day).in(Words.language());
    }

    public static String moment(Instant at) {
        return day(at) + " " + TIME.format(at.atZone(JAPAN));
    }
}
