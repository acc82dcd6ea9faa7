package musubi.network.size;

import musubi.network.size.SizeFinding.Check;
import musubi.network.size.SizeFinding.Clause;
import musubi.network.size.SizeFinding.Size;
import org.jspecify.annotations.Nullable;

/// 中小企業基本法 第2条: says whether a company is small and medium-sized, and whether it is a small enterprise.
///
/// One of the two measures within its limit is enough for paragraph 1; paragraph 5 looks at the employees alone.
/// 「おおむね」 in paragraph 5 is read as the figure itself. Deemed large enterprises (みなし大企業) are a matter of each
/// call, not of this act.
public final class SizeRule {

    private SizeRule() {}

    /// @param capital 資本金の額又は出資の総額 in yen, if known
    /// @param employees 常時使用する従業員の数, if known
    public static SizeFinding find(Industry industry, @Nullable Long capital, @Nullable Integer employees) {
        var byCapital = new Check(Check.Measure.CAPITAL, industry.capital(), capital);
        var byEmployees = new Check(Check.Measure.EMPLOYEES, industry.employees(), asLong(employees));
        var few = new Check(Check.Measure.FEW_EMPLOYEES, industry.fewEmployees(), asLong(employees));
        var size = size(byCapital, byEmployees, few);
        return new SizeFinding(size, clause(size, industry), industry, byCapital, byEmployees, few);
    }

    private static Size size(Check capital, Check employees, Check few) {
        if (few.outcome() == Check.Outcome.WITHIN) {
            return Size.SMALL;
        }
        if (capital.outcome() == Check.Outcome.WITHIN || employees.outcome() == Check.Outcome.WITHIN) {
            return Size.SMALL_AND_MEDIUM;
        }
        var bothAbove = capital.outcome() == Check.Outcome.ABOVE && employees.outcome() == Check.Outcome.ABOVE;
        return bothAbove ? Size.LARGE : Size.UNDECIDED;
    }

    private static Clause clause(Size size, Industry industry) {
        return size == Size.SMALL ? new Clause(2, 5, null) : new Clause(2, 1, industry.item());
    }

    private static @Nullable Long asLong(@Nullable Integer number) {
        return number == null ? null : number.longValue();
    }
}
