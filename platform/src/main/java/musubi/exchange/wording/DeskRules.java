package musubi.exchange.wording;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.kernel.Bilingual;
import musubi.kernel.MarketArea;
import musubi.kernel.Prefecture;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.pages.Checked.Findings;
import musubi.pages.Checked.Problem;
import musubi.pages.Fields;
import org.jspecify.annotations.Nullable;

/// The rules of setting up a desk: what it is called, what it is for, what it promises.
public final class DeskRules {

    private static final int NAME_LIMIT = 100;
    private static final int MOST_ANSWER_DAYS = 60;
    private static final int MOST_INTRODUCE_DAYS = 250;

    private DeskRules() {}

    /// What somebody wants a desk to be.
    ///
    /// @param answerDays open days until an answer, 1 to 60
    /// @param introduceDays open days until an introduction, 1 to 250
    /// @param next where a need goes that is not answered in time
    public record Wanted(
            @Nullable UUID community,
            Bilingual name,
            Reach reach,
            int answerDays,
            int introduceDays,
            @Nullable UUID next) {}

    /// What a desk is for; empty lists mean everything.
    public record Reach(List<String> prefectures, List<Integer> areas) {}

    /// @param self the desk that is changed; it is not the next after itself
    public static Checked<Wanted> check(Answers answers, @Nullable UUID self) {
        var findings = new Findings();
        var fields = new Fields(answers, findings, "exchange.problem.");
        var ja = fields.required("name_ja", true, NAME_LIMIT);
        var en = fields.text("name_en", true, NAME_LIMIT);
        var answer = days(answers, "answer_days", MOST_ANSWER_DAYS, findings);
        var introduce = days(answers, "introduce_days", MOST_INTRODUCE_DAYS, findings);
        var community = fields.id("community");
        var next = fields.id("next");
        if (self == null && community == null) {
            findings.add("community", Problem.of("exchange.problem.choose"));
        }
        if (next != null && next.equals(self)) {
            findings.add("next", Problem.of("exchange.problem.next-is-itself"));
        }
        return findings.or(() -> new Wanted(
                community, new Bilingual(ja.orElseThrow(), en.orElse(null)), reach(answers), answer, introduce, next));
    }

    private static Reach reach(Answers answers) {
        return new Reach(
                answers.ticked("prefectures").stream()
                        .flatMap(code -> number(code).flatMap(Prefecture::ofCode).stream())
                        .map(prefecture -> prefecture.twoDigits())
                        .distinct()
                        .toList(),
                answers.ticked("areas").stream()
                        .flatMap(area -> number(area).stream())
                        .filter(number -> MarketArea.numbered(number).isPresent())
                        .distinct()
                        .toList());
    }

    private static int days(Answers answers, String field, int most, Findings findings) {
        var days = number(answers.text(field).strip()).filter(number -> number >= 1 && number <= most);
        if (days.isEmpty()) {
            findings.add(field, Problem.of("exchange.problem.days", most));
        }
        return days.orElse(1);
    }

    private static Optional<Integer> number(String text) {
        return Stream.of(text)
                .filter(t -> t.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .findFirst();
    }
}
