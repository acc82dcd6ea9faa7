package musubi.network.web;

import static musubi.pages.Words.t;

import java.util.stream.Stream;
import musubi.kernel.Yen;
import musubi.network.size.Industry;
import musubi.network.size.SizeFinding;
import musubi.network.size.SizeFinding.Check;
import musubi.network.size.SizeRule;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;

/// Tells what the rule of size found: the class, the clause that decided, and each measure against its limit.
final class SizeWords {

    private SizeWords() {}

    /// Nothing where the industry or both figures are unknown, or the reader may not know them.
    static OrganisationPages.@Nullable Size tell(
            @Nullable String industry, @Nullable Long capital, @Nullable Integer employees) {
        if (industry == null || capital == null && employees == null) {
            return null;
        }
        var finding = SizeRule.find(Industry.valueOf(industry), capital, employees);
        return new OrganisationPages.Size(
                t("network.size." + finding.size().name()),
                clause(finding),
                Stream.of(finding.capital(), finding.employees(), finding.fewEmployees())
                        .map(SizeWords::check)
                        .toList());
    }

    private static String clause(SizeFinding finding) {
        var clause = finding.clause();
        var industry = t("network.industry." + finding.industry().name());
        return clause.item() == null
                ? t("network.size.paragraph", clause.article(), clause.paragraph(), industry)
                : t("network.size.item", clause.article(), clause.paragraph(), clause.item(), industry);
    }

    private static String check(Check check) {
        var key =
                "network.size." + check.measure().name() + "." + check.outcome().name();
        return t(key, amount(check, check.limit()), check.actual() == null ? "" : amount(check, check.actual()));
    }

    private static String amount(Check check, long number) {
        return check.measure() == Check.Measure.CAPITAL
                ? Yen.of(number).in(Words.language())
                : t("network.people", "%,d".formatted(number));
    }
}
