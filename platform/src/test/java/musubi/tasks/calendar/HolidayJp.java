package musubi.tasks.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The list of holidays that @holiday-jp/holiday_jp 2.5.1 keeps by hand, 1970 to 2050 (MIT,
/// docs/licences/holiday-jp.txt).
final class HolidayJp {

    private HolidayJp() {}

    static Map<LocalDate, String> lines() {
        var days = new TreeMap<LocalDate, String>();
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HolidayJp.class.getResourceAsStream("/tasks/holiday-jp.csv")),
                StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var cells = line.split(",");
                days.put(LocalDate.parse(cells[0]), cells[1]);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return days;
    }

    /// The days are the same as ours, each of them; the names differ in three ways. The list says which holiday a 振替休日
    /// makes good, calls 国民の休日 and the two days of 2019 just 休日, and shortens the names of the single days before.
    static String inWordsOfTheLaw(LocalDate day, String name) {
        if (name.endsWith(" 振替休日")) {
            return "振替休日";
        }
        return switch (name) {
            case "休日" -> "国民の休日";
            case "休日（祝日扱い）" -> day.getMonth() == Month.MAY ? "天皇の即位の日" : "即位礼正殿の儀の行われる日";
            case "大喪の礼" -> "昭和天皇の大喪の礼";
            case "結婚の儀" -> "皇太子徳仁親王の結婚の儀";
            case "体育の日（スポーツの日）" -> "体育の日";
            default -> name;
        };
    }
}
