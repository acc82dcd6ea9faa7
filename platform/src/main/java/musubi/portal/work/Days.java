package musubi.portal.work;

import static musubi.pages.Words.t;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import musubi.kernel.JapaneseDay;
import musubi.pages.Words;
import musubi.portal.work.WorkPage.Since;
import musubi.tasks.BusinessCalendar;

/// How long ago something was, for a reader who has a calendar on the wall.
record Days(Instant now, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    String today() {
        return day(now);
    }

    String day(Instant at) {
        return JapaneseDay.of(LocalDate.ofInstant(at, zone)).in(Words.language());
    }

    String moment(Instant at) {
        return t("portal.work.moment", day(at), TIME.format(at.atZone(zone)));
    }

    /// 「きょう」「きのう」「9日」, late when it has waited longer than it may.
    Since since(Instant at, Duration patience) {
        var days = ChronoUnit.DAYS.between(LocalDate.ofInstant(at, zone), LocalDate.ofInstant(now, zone));
        var words = switch ((int) Math.clamp(days, 0, Integer.MAX_VALUE)) {
            case 0 -> t("portal.work.today");
            case 1 -> t("portal.work.yesterday");
            default -> t("portal.work.days", days);
        };
        var late = !patience.isZero() && at.plus(patience).isBefore(now);
        return new Since(words, day(at), late);
    }

    /// The end of this day: what is due until then is due today.
    Instant endOfToday() {
        return LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
    }

    /// 「きょうまで」「あと3日」「2日おくれ」, in open days; late when the day has passed.
    Since until(Instant due, int late) {
        if (late > 0) {
            return new Since(t("portal.work.late", late), day(due), true);
        }
        var left = BusinessCalendar.between(LocalDate.ofInstant(now, zone), LocalDate.ofInstant(due, zone));
        return new Since(left <= 0 ? t("portal.work.until.today") : t("portal.work.until", left), day(due), false);
    }
}
