package musubi.kernel;

import java.time.LocalDate;

/// 年月日: a day as it is written in Japan, in the era or the western calendar, and in English.
public record JapaneseDay(LocalDate date) implements Comparable<JapaneseDay> {

    public static JapaneseDay of(LocalDate date) {
        return new JapaneseDay(date);
    }

    /// Reads 「令和8年11月21日」, 「2026年11月21日（土）」, `R8.11.21`, 「平24.5.25」, `2024/5/1`, `2024-05-01`, `21 November 2026`.
    /// A day of the week, where given, must be the right one. A day outside the era named is read with a remark.
    public static Reading<JapaneseDay> read(String text) {
        return DayReader.read(text);
    }

    /// 「令和8年11月21日」; days before 1873 have no era here and are printed as [#western()].
    public String inEra() {
        return DayWriter.inEra(date);
    }

    /// `R8.11.21`
    public String shortly() {
        return DayWriter.shortly(date);
    }

    /// 「2026年11月21日」
    public String western() {
        return DayWriter.western(date);
    }

    /// 「2026年11月21日（土）」 or "21 November 2026".
    public String in(Language language) {
        return language == Language.JA ? western() + "（" + DayWriter.weekday(date) + "）" : DayWriter.english(date);
    }

    @Override
    public int compareTo(JapaneseDay other) {
        return date.compareTo(other.date);
    }

    @Override
    public String toString() {
        return date.toString();
    }
}
