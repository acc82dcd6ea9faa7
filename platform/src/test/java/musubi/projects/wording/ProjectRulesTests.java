package musubi.projects.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import musubi.kernel.Disclosure.Level;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.projects.wording.ProjectRules.Address;
import musubi.projects.wording.ProjectRules.Content;
import musubi.projects.wording.Statement.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectRulesTests {

    @ParameterizedTest(name = "{0}={1} is wrong at {2}")
    @CsvSource(delimiter = '|', textBlock = """
            title_ja    |                        | title_ja
            stage       | SOMEWHERE              | stage
            community   | tsuruoka               | community
            begins      | いつか                  | begins
            ends        | 2011                   | ends
            mark        | ◎◎◎◎◎                  | mark
            ties        | 漬物のこと               | ties
            level       | MEMBERS                | level_aim
            opens_on    | 2027-04-01             | opens_to
            """)
    void saysWhatIsWrong(String field, String typed, String wrong) {
        var answers = answers();
        answers.put(field, typed == null ? "" : typed);
        assertThat(problems(answers)).contains(wrong);
    }

    @Test
    void readsTheAddressesOfNeedsAndSeedsHoweverTheyArePasted() {
        var answers = answers();
        answers.put("ties", "/needs/a-b\nhttps://musubi.example.jp/en/seeds/c-1?x=y#z  /needs/a-b");
        assertThat(fine(answers).ties()).containsExactly(new Address(true, "a-b"), new Address(false, "c-1"));
    }

    @Test
    void keepsEachPartForItsOwnReaders() {
        var answers = answers();
        answers.put("keywords_ja", "まだ言えない言葉");
        answers.put("level_keywords", "MEMBERS");
        var content = fine(answers);
        assertThat(content.existence().level()).isEqualTo(Level.PUBLIC);
        assertThat(content.statements())
                .filteredOn(s -> s.part() == Part.KEYWORDS)
                .allSatisfy(s -> assertThat(s.disclosure().level()).isEqualTo(Level.MEMBERS))
                .hasSize(1);
    }

    @Test
    void theThemeIsAsOpenAsTheRecord() {
        var answers = answers();
        answers.put("level_title", "COORDINATORS");
        assertThat(fine(answers).statements())
                .filteredOn(s -> s.part() == Part.TITLE)
                .allSatisfy(s -> assertThat(s.disclosure().level()).isEqualTo(Level.PUBLIC))
                .hasSize(1);
    }

    private static Map<String, String> answers() {
        var answers = new HashMap<String, String>();
        answers.put("title_ja", "臭いの少ない漬物（架空）");
        answers.put("level_aim", "PUBLIC");
        answers.put("stage", "BASIC");
        answers.put("begins", "2012");
        answers.put("community", new UUID(1, 2).toString());
        return answers;
    }

    private static Content fine(Map<String, String> answers) {
        return ((Checked.Fine<Content>) ProjectRules.check(new Answers(answers))).value();
    }

    private static Set<String> problems(Map<String, String> answers) {
        return switch (ProjectRules.check(new Answers(answers))) {
            case Checked.Fine<Content> _ -> Set.of();
            case Checked.Wrong<Content>(var problems) -> problems.keySet();
        };
    }
}
