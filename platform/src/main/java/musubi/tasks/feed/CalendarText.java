package musubi.tasks.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import musubi.kernel.Language;
import musubi.tasks.DueDate;
import musubi.tasks.DueDate.AtMoment;
import musubi.tasks.DueDate.OnDay;

/// iCalendar: due dates as calendar programs read them (RFC 5545). Days are whole days, moments are told in Japan's
/// time.
final class CalendarText {

    private static final String ZONE = "Asia/Tokyo";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final int LINE_OCTETS = 75;

    /// Japan has kept this one offset since 1951.
    private static final List<String> JAPAN = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:" + ZONE,
            "BEGIN:STANDARD",
            "DTSTART:19510908T010000",
            "TZOFFSETFROM:+0900",
            "TZOFFSETTO:+0900",
            "TZNAME:JST",
            "END:STANDARD",
            "END:VTIMEZONE");

    private final StringBuilder text = new StringBuilder();
    private final Site site;
    private final Language language;

    private CalendarText(Site site, Language language) {
        this.site = site;
        this.language = language;
    }

    /// What the calendar is called, and the site it comes from: its address in the reader's language, and its host.
    record Site(String name, String url, String host) {}

    static String of(Site site, List<DueDate> dates, Language language, Instant now) {
        var calendar = new CalendarText(site, language);
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Musubi//Musubi//JA");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("X-WR-CALNAME:" + escaped(site.name()));
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        calendar.line("X-PUBLISHED-TTL:PT1H");
        JAPAN.forEach(calendar::line);
        dates.forEach(date -> calendar.event(date, now));
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(DueDate date, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(date.key()) + "@" + site.host());
        line("DTSTAMP:" + MOMENT.withZone(ZoneOffset.UTC).format(now) + "Z");
        switch (date.when()) {
            case OnDay(var day) -> {
                line("DTSTART;VALUE=DATE:" + DAY.format(day));
                line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
            }
            case AtMoment(var moment) ->
                line("DTSTART;TZID=" + ZONE + ":"
                        + MOMENT.withZone(ZoneId.of(ZONE)).format(moment));
        }
        line("SUMMARY:" + escaped(date.title().in(language)));
        var words = date.text();
        if (words != null) {
            line("DESCRIPTION:" + escaped(words.in(language)));
        }
        line("URL:" + site.url() + date.path());
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /// Folded after at most 75 octets, never inside a character.
    private void line(String line) {
        var octets = 0;
        for (var at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            var character = Character.toString(line.codePointAt(at));
            var width = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LINE_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += width;
        }
        text.append("\r\n");
    }

    private static String escaped(String value) {
        return value.strip()
                .replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }
}
