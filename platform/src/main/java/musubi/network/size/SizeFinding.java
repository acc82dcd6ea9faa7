package musubi.network.size;

import org.jspecify.annotations.Nullable;

/// What the rule found, with the clause that decided and everything it looked at.
public record SizeFinding(
        Size size, Clause clause, Industry industry, Check capital, Check employees, Check fewEmployees) {

    /// From small to large; a small enterprise is a small and medium-sized one as well.
    public enum Size {
        /// 小規模企業者
        SMALL,
        /// 中小企業者
        SMALL_AND_MEDIUM,
        /// neither: both measures are above their limits
        LARGE,
        /// what is known does not decide it
        UNDECIDED
    }

    /// 条・項・号 of the act.
    public record Clause(
            int article, int paragraph, @Nullable Integer item) {}

    /// One measure against its limit.
    public record Check(
            Measure measure, long limit, @Nullable Long actual) {

        /// What is measured.
        public enum Measure {
            CAPITAL,
            EMPLOYEES,
            FEW_EMPLOYEES
        }

        /// How it came out.
        public enum Outcome {
            WITHIN,
            ABOVE,
            UNKNOWN
        }

        public Outcome outcome() {
            if (actual == null) {
                return Outcome.UNKNOWN;
            }
            return actual <= limit ? Outcome.WITHIN : Outcome.ABOVE;
        }
    }
}
