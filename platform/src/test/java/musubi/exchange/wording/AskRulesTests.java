package musubi.exchange.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import musubi.exchange.Statement;
import musubi.exchange.Statement.Part;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.Language;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.pages.Checked.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskRulesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            漬物のにおいを減らしたい                   | 漬物のにおいを減らしたい
            漬物のにおいを減らしたい。若い人に売りたい | 漬物のにおいを減らしたい
            reduce the smell of pickles                | reduce the smell of pickles
            """)
    void takesTheFirstSentenceAsTheTitle(String words, String title) {
        assertThat(AskRules.title(words)).isEqualTo(title);
    }

    @Test
    void cutsALongSentenceWithoutCuttingACharacter() {
        assertThat(AskRules.title("𠮷".repeat(100))).isEqualTo("𠮷".repeat(79) + "…");
    }

    @Test
    void keepsNameAndContactForCoordinatorsWhateverWasChosen() {
        var answers = answers("q", "もみ殻を使いたい", "level", "PUBLIC", "name", "漬物店（架空）", "reach", "夕方に電話");
        var content = ((Checked.Fine<Content>) AskRules.need(answers, null, Language.JA)).value();
        assertThat(content.statements())
                .filteredOn(s -> s.part() == Part.CONTACT)
                .extracting(s -> s.disclosure().level())
                .containsExactly(Level.COORDINATORS);
        assertThat(content.existence().level()).isEqualTo(Level.PUBLIC);
    }

    @Test
    void asksAMemberForNothingButTheCommunity() {
        var content = AskRules.need(answers("q", "もみ殻を使いたい"), new UUID(0, 7), Language.JA);
        assertThat(((Checked.Fine<Content>) content).value().statements())
                .extracting(Statement::part)
                .containsExactly(Part.TITLE);
    }

    @Test
    void saysWhatIsMissingAtItsField() {
        var wrong = (Checked.Wrong<Content>) AskRules.need(answers("q", " ", "community", ""), null, Language.JA);
        assertThat(wrong.problems()).containsOnlyKeys("q", "name", "reach", "community");
    }

    @Test
    void namesLimitAndLengthOfWordsThatAreTooMany() {
        var wrong = (Checked.Wrong<String>) AskRules.words(answers("q", "あ".repeat(2001)));
        assertThat(wrong.problems()).containsEntry("q", Problem.of("exchange.problem.too-long", 2000, 2001));
    }

    private static Answers answers(String... typed) {
        var answers = new Answers(Map.of("community", new UUID(1, 1).toString()));
        for (var i = 0; i < typed.length; i += 2) {
            answers = answers.with(typed[i], typed[i + 1]);
        }
        return answers;
    }
}
