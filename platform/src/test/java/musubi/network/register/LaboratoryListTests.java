package musubi.network.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import musubi.kernel.Bilingual;
import musubi.network.register.LaboratoryList.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaboratoryListTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "微生物工学研究室                        | 微生物工学研究室        | -",
                "微生物工学研究室 / Microbial Engineering | 微生物工学研究室        | Microbial Engineering",
                "微生物工学研究室／Laboratory 3           | 微生物工学研究室        | Laboratory 3",
                "分子/細胞生物学研究室                    | 分子/細胞生物学研究室   | -",
                "分子/細胞生物学研究室 / Cell Biology     | 分子/細胞生物学研究室   | Cell Biology",
                "食と農の研究室 / 2号館                   | 食と農の研究室 / 2号館  | -",
                "RNA研究室                               | RNA研究室              | -",
                "ﾊﾞｲｵ研究室                              | バイオ研究室            | -"
            })
    void readsANameAndAfterASlashItsEnglish(String line, String japanese, String english) {
        assertThat(LaboratoryList.read(line)).isEqualTo(new Result.Read(List.of(new Bilingual(japanese, english))));
    }

    @Test
    void readsWhatComesFromTwoColumnsOfATable() {
        assertThat(LaboratoryList.read("\r\n微生物工学研究室\tMicrobial Engineering\r\n\r\n食品研究室\t\r\n"))
                .isEqualTo(new Result.Read(
                        List.of(new Bilingual("微生物工学研究室", "Microbial Engineering"), new Bilingual("食品研究室", null))));
    }

    @Test
    void takesEachOnceHoweverWideItIsWritten() {
        assertThat(LaboratoryList.read("ＲＮＡ研究室\nRNA研究室\nRNA研究室 / RNA"))
                .isInstanceOfSatisfying(
                        Result.Read.class, read -> assertThat(read.names()).hasSize(1));
    }

    @Test
    void namesTheLineThatIsNoName() {
        assertThat(LaboratoryList.read("食品研究室\n\n" + "長".repeat(201))).isEqualTo(new Result.Refused("line", 3));
        assertThat(LaboratoryList.read("食品研究室\n\uD800")).isEqualTo(new Result.Refused("line", 2));
        assertThat(LaboratoryList.read(" \n\u3000\n")).isEqualTo(new Result.Refused("empty", 0));
    }

    @Test
    void readsALineOfAMillionCharactersAtOnce() {
        assertThat(LaboratoryList.read("研究室/" + "a".repeat(1_000_000) + "室")).isEqualTo(new Result.Refused("line", 1));
        assertThat(LaboratoryList.read("研究" + " ".repeat(1_000_000) + "室")).isEqualTo(new Result.Refused("line", 1));
    }

    @Test
    void takesFiveHundredAtOnceAndNoMore() {
        assertThat(LaboratoryList.read(lines(500))).isInstanceOf(Result.Read.class);
        assertThat(LaboratoryList.read(lines(501))).isEqualTo(new Result.Refused("many", 0));
    }

    private static String lines(int number) {
        return IntStream.range(0, number).mapToObj(n -> "第" + n + "研究室").collect(Collectors.joining("\n"));
    }
}
