package musubi.kernel;

import java.time.LocalDate;

/// 年度: the Japanese fiscal year, April to March, known by the western year it begins in.
public record FiscalYear(int year) implements Comparable<FiscalYear> {

    static final int FIRST = 1873;
    static final int LAST = 2999;

    public FiscalYear {
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException("no fiscal year " + year);
        }
    }

    public static FiscalYear of(int year) {
        return new FiscalYear(year);
    }

    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1);
    }

    /// Reads 「令和6年度」, 「R6」, 「平成元年度」, 「2024年度」, 「FY2024」, 「令和6年度（2024年度）」.
    /// A year counted on beyond its era, 「平成33年度」, is read with a remark.
    public static Reading<FiscalYear> read(String text) {
        return FiscalYearReader.read(text);
    }

    /// From 1 April to 31 March.
    public Period period() {
        return Period.between(LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31));
    }

    public boolean contains(LocalDate day) {
        return period().contains(day);
    }

    public FiscalYear next() {
        return plus(1);
    }

    public FiscalYear previous() {
        return plus(-1);
    }

    public FiscalYear plus(int years) {
        return new FiscalYear(Math.addExact(year, years));
    }

    /// 「令和6年度」
    public String inEra() {
        return Era.ofFiscalYear(year).orElseThrow().yearInWords(year) + "年度";
    }

    /// 「令和6年度（2024年度）」 or "FY2024".
    public String in(Language language) {
        return language == Language.JA ? inEra() + "（" + year + "年度）" : "FY" + year;
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return "FY" + year;
    }
}
