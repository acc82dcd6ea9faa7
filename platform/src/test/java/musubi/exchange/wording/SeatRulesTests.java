package musubi.exchange.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import musubi.pages.Answers;
import musubi.pages.Checked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatRulesTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        all is well                 |              |            |
        it may go on without an end | to_day       |            |
        one day is a term, too      | to_day       | 2026-04-01 |
        from when is not said       | from_day     |            | from_day
        a day nobody can read       | from_day     | 春から      | from_day
        it ends before it begins    | to_day       | 2026-03-31 | to_day
        nobody is chosen            | account      |            | account
        no desk is chosen           | desk         | x          | desk
        """)
    void aSeatNeedsAPersonADeskAndAFirstDay(String what, String field, String typed, String wrong) {
        var answers = new HashMap<>(Map.of(
                "desk", UUID.randomUUID().toString(),
                "account", UUID.randomUUID().toString(),
                "from_day", "令和8年4月1日",
                "to_day", "2027-03-31",
                "specialities", "発酵、知財"));
        if (field != null) {
            answers.put(field, typed == null ? "" : typed);
        }
        var checked = SeatRules.check(new Answers(answers), true);

        assertThat(checked instanceof Checked.Wrong<SeatRules.Wanted>(var problems) ? problems.keySet() : Set.of())
                .isEqualTo(wrong == null ? Set.of() : Set.of(wrong));
    }
}
