package musubi.portal.commandline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import musubi.search.engine.Match;
import musubi.search.engine.Match.Contribution;
import musubi.search.engine.Match.Kind;
import musubi.search.engine.WhyNot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyNotAnswerTests {

    private static final Match MATCH =
            new Match("s1", 1.25, List.of(new Contribution(Kind.MEANING, "漬物", "pickles", 1.25)));

    @TempDir
    Path folder;

    @Test
    void saysItInBothLanguages() {
        assertThat(lines(new WhyNot.Listed(2, MATCH)))
                .containsExactly(
                        "ニーズ「n1」に対して、シーズ「s1」は 2 位に載っています（1.2500 点）"
                                + " / For the need “n1” the seed “s1” is listed at rank 2, with 1.2500 points",
                        "  同じ意味の語「漬物」→「pickles」 +1.2500 / same meaning “漬物” → “pickles” +1.2500");
        assertThat(lines(new WhyNot.Outranked(123, MATCH, "s42", 0.5)).getFirst())
                .isEqualTo("ニーズ「n1」に対して、シーズ「s1」は 123 位です（1.2500 点）。上位 100 件の最後「s42」まで、あと 0.5000 点です"
                        + " / For the need “n1” the seed “s1” is at rank 123, with 1.2500 points;"
                        + " the last of the top 100, “s42”, has 0.5000 more");
        assertThat(lines(new WhyNot.PassedOver(3, MATCH, 120)).getFirst())
                .isEqualTo("ニーズ「n1」に対して、シーズ「s1」は 3 位に当たる 1.2500 点ですが、載っていません。"
                        + "大切な語をより多く含む 120 件だけを詳しく比べているためです"
                        + " / For the need “n1” the seed “s1” has 1.2500 points, enough for rank 3, but it is not listed:"
                        + " only the 120 that hold most of the telling words are compared closely");
        assertThat(lines(new WhyNot.NothingShared()))
                .containsExactly("ニーズ「n1」とシーズ「s1」には、同じ語も同じ意味の語もありません"
                        + " / The need “n1” and the seed “s1” share neither a word nor a meaning");
        assertThat(lines(new WhyNot.NotNear(100)).getFirst())
                .startsWith("ニーズ「n1」とシーズ「s1」には、同じ語も同じ意味の語もありません。文の意味が近い 100 件にも入っていません / ")
                .endsWith("and the seed is not among the 100 that are nearest in sense");
        assertThat(lines(new WhyNot.Unknown())).containsExactly("id「s1」のシーズはありません / There is no seed with the id “s1”");
    }

    @Test
    void isAskedFromTheCommandLine() throws Exception {
        var trial = new Trial(folder);
        trial.file("needs.csv", "id,text\nn1,漬物\n");
        trial.file("seeds.csv", "id,text\ns1,味噌\n");

        assertThat(trial.run("--needs {}/needs.csv --seeds {}/seeds.csv --why-not n1=none"))
                .isZero();
        assertThat(trial.out()).contains("There is no seed with the id “none”");
        assertThat(trial.run("--needs {}/needs.csv --seeds {}/seeds.csv --why-not n2=s1"))
                .isEqualTo(1);
        assertThat(trial.said())
                .containsExactly(
                        "[結び] {}/needs.csv に id「n2」のニーズはありません / There is no need with the id “n2” in {}/needs.csv");
    }

    private static List<String> lines(WhyNot answer) {
        return WhyNotAnswer.lines(new MatchArguments.Pair("n1", "s1"), answer, 100);
    }
}
