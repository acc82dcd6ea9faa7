package musubi.portal.commandline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchArgumentsTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --seeds b | --needs がありません / --needs is missing
            --needs a | --seeds がありません / --seeds is missing
            --needs a --seeds | --seeds に値がありません / --seeds needs a value
            --needs a --seeds b --need c | 「--need」という指定はありません / There is no option “--need”
            --needs a --seeds b c | 「c」という指定はありません / There is no option “c”
            --needs a --seeds b --top 5 --top 6 | --top が二度あります / --top is given twice
            --needs a --seeds b --top 0 | --top は 1 から 1,000,000 までの数にしてください（今は「0」） / --top must be a number from 1 to 1,000,000, not “0”
            --needs a --seeds b --top many | --top は 1 から 1,000,000 までの数にしてください（今は「many」） / --top must be a number from 1 to 1,000,000, not “many”
            --needs a --seeds b --threads -1 | --threads は 1 から 1,024 までの数にしてください（今は「-1」） / --threads must be a number from 1 to 1,024, not “-1”
            --needs a --seeds b --format pdf | 「pdf」という形式はありません。あるのは jsonl、csv、xlsx、trec です / There is no format “pdf”; there are jsonl, csv, xlsx and trec
            --needs a --seeds b --by place | --by は owner だけです（今は「place」） / --by knows only owner, not “place”
            --needs a --seeds b --why-not n1 | --why-not は ニーズのid=シーズのid の形にしてください（今は「n1」） / --why-not must be NEED_ID=SEED_ID, not “n1”
            --needs - --seeds - | 「-」はニーズとシーズのどちらか一方だけに使えます / “-” can stand for the needs or the seeds, not for both
            --needs a --seeds b --format trec --explain | trec の形式には理由を書けません。--explain を外すか、--format jsonl、csv、xlsx にしてください / trec has no room for reasons: leave out --explain, or take --format jsonl, csv or xlsx
            --needs a --seeds b --by owner --why-not n=s | --why-not は --by owner と一緒には使えません / --why-not does not go with --by owner
            --needs a --seeds b --out b | --out の b は読むファイルです。別の名前にしてください / --out names b, which is read; give another name
            --needs a --seeds b --model {}/none | --model のフォルダ {}/none がありません / There is no folder {}/none for --model
            """)
    void refusesWhatMakesNoSenseAndTellsTheUsage(String words, String sentence) throws Exception {
        var trial = new Trial(folder);

        assertThat(trial.run(words)).isEqualTo(2);
        assertThat(trial.said()).containsExactly("[結び] " + sentence);
        assertThat(trial.err()).contains("使い方：", "Usage:");
    }

    @Test
    void readsValuesAfterASpaceOrAnEqualsSign() {
        var read = MatchArguments.read(List.of(
                "--needs=a=b.csv", "--seeds", "-", "--out", "result.trec", "--by=owner", "--top=7", "--threads", "3"));

        assertThat(read.needs()).isEqualTo("a=b.csv");
        assertThat(read.seeds()).isEqualTo("-");
        assertThat(read.format()).isEqualTo(ResultFormat.TREC);
        assertThat(read.byOwner()).isTrue();
        assertThat(read.top()).isEqualTo(7);
        assertThat(read.threads()).isEqualTo(3);
    }

    @Test
    void takesJsonLinesAHundredEachAndEveryProcessorWhereNothingIsSaid() {
        var read = MatchArguments.read(List.of("--needs", "a", "--seeds", "b", "--out", "result.txt"));

        assertThat(read.format()).isEqualTo(ResultFormat.JSONL);
        assertThat(read.top()).isEqualTo(100);
        assertThat(read.threads()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(read.explain()).isFalse();
    }

    @Test
    void tellsTheUsageToWhoeverAsks() throws Exception {
        var trial = new Trial(folder);

        assertThat(trial.run("--help")).isZero();
        assertThat(trial.err()).startsWith("使い方：").contains("Exit codes");
    }

    @Test
    void doesNotPourAnExcelFileOverATerminal() throws Exception {
        var trial = new Trial(folder);
        trial.resultIsSeen = true;

        assertThat(trial.run("--needs a --seeds b --format xlsx")).isEqualTo(2);
        assertThat(trial.said().getFirst()).contains("xlsx cannot be shown on a terminal");
        assertThat(Files.exists(trial.temporary)).isTrue();
    }
}
