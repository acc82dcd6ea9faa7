package musubi.tasks.web;

import static musubi.pages.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import musubi.kernel.Bilingual;
import musubi.kernel.JapaneseDay;
import musubi.kernel.Language;
import musubi.pages.Words;
import musubi.tasks.web.TaskPages.When;
import org.jspecify.annotations.Nullable;

/// Reads what several pages of this module show: days, times of day, and texts in the reader's language.
final class Moments {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final DateTimeFormatter JAPANESE_DAY = DateTimeFormatter.ofPattern("M月d日（E）", Locale.JAPANESE);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

    private Moments() {}

    static When when(ResultSet row, String column) throws SQLException {
        var day = Words.language() == Language.EN ? ENGLISH_DAY : JAPANESE_DAY;
        var date = date(row, column);
        return new When(date.toString(), day.format(date), time(row, column));
    }

    private static String day(ResultSet row, String column) throws SQLException {
        return JapaneseDay.of(date(row, column)).in(Words.language());
    }

    private static String time(ResultSet row, String column) throws SQLException {
        return TIME.format(row.getObject(column, OffsetDateTime.class).atZoneSameInstant(JAPAN));
    }

    static String moment(ResultSet row, String column) throws SQLException {
        return t("tasks.moment", day(row, column), time(row, column));
    }

    static @Nullable String text(ResultSet row, String column) throws SQLException {
        var text = Bilingual.ofEither(row.getString(column + "_ja"), row.getString(column + "_en"));
        return text == null ? null : text.in(Words.language());
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return LocalDate.ofInstant(row.getObject(column, OffsetDateTime.class).toInstant(), JAPAN);
    }
}
