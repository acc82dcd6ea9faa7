package musubi.exchange.sheet;

import static musubi.exchange.sheet.SheetFixtures.aNeed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import musubi.access.Actor;
import musubi.exchange.sheet.Batch.Finding;
import musubi.exchange.sheet.Batch.State;
import musubi.exchange.sheet.form.Column;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Every kind of row that cannot be taken over: its cell, and the sentence that says how to mend it.
@IntegrationTest
class BrokenRowsTests {

    @Autowired
    SheetFixtures sheets;

    @Autowired
    Batches batches;

    Actor coordinator;

    @BeforeEach
    void someone() {
        coordinator = sheets.aCoordinatorOf("nagaoka");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TITLE        | ''               | B2：題がありません。何に困っているのかを一行で書いてください。
            TITLE        | 漬*121           | B2：120文字までにしてください。いまは121文字です
            TITLE        | 漬物_x0000_      | B2：読み取れない文字が入っています。その部分を打ち直してください
            TEXT         | ''               | C2：困りごとがありません。ふだんの言葉で書いてください。
            TEXT         | 漬*4001          | C2：4000文字までにしてください。いまは4001文字です
            ORGANISATION | どこにもない漬物店（架空） | D2：「どこにもない漬物店(架空)」は登録されていません。登録されている名前か法人番号を書くか、空けておいてください。
            ORGANISATION | 8000020130002    | D2：番号のどこかが違うようです。ほかの数字が正しければ、検査数字は「7」になります。
            ORGANISATION | 9999999999990    | D2：法人番号 9999999999990 の機関は登録されていません。先に機関を登録するか、空けておいてください。
            ORGANISATION | 123456           | D2：桁数が違います（入力は6桁です）。
            ORGANISATION | 123456789012     | D2：12桁の番号は入力しないでください。個人番号（マイナンバー）はお預かりしません。
            ORGANISATION | ９－０００－０２０１３－０００２０ | D2：桁数が違います（入力は14桁です）。
            LEVEL        | みんな           | E2：「みんな」は読める人の一覧にありません。一覧からえらんでください。
            LEVEL        | 名前を挙げた相手だけ | E2：相手を名前で挙げる公開は、Excelではできません。別のものをえらび、あとで画面で直してください。
            PREFECTURE   | 鶴岡県           | F2：「鶴岡県」という都道府県はありません。一覧からえらんでください。
            AREAS        | 10               | G2：「10」という市場領域はありません。1から9の番号か、一覧の名前を書いてください。
            AREAS        | 3、食べもの      | G2：「食べもの」という市場領域はありません。1から9の番号か、一覧の名前を書いてください。
            STAGE        | はじめ           | H2：「はじめ」という段階はありません。一覧からえらんでください。
            CHANNEL      | ''               | I2：受けた経路がありません。一覧からえらんでください。
            CHANNEL      | うわさ           | I2：「うわさ」は経路の一覧にありません。一覧からえらんでください。
            HEARD_ON     | このあいだ       | J2：「このあいだ」を日付として読めません。令和8年11月21日、2026/11/21 のように書いてください。
            HEARD_ON     | 令和8年2月30日   | J2：この日付は暦にありません。
            HEARD_ON     | 2026年11月21日（日） | J2：曜日が合っていません。この日は土曜日です。
            HEARD_ON     | 2199-01-01       | J2：まだ来ていない日です。聞いた日を確かめてください。
            CONTACT      | 漬*501           | K2：500文字までにしてください。いまは501文字です
            KEYWORDS     | 漬*501           | L2：500文字までにしてください。いまは501文字です
            REFERENCE    | 漬*61            | M2：60文字までにしてください。いまは61文字です
            KEY          | need-00000000    | A2：管理番号「need-00000000」のニーズは、この用紙で書き出したものではありません。もう一度書き出すか、新しい行なら空けてください。
            """)
    void isNamedByItsCellWithTheWayToMendIt(Column column, String text, String sentence) {
        var repeated = text.split("\\*");
        var typed = repeated.length == 2 ? repeated[0].repeat(Integer.parseInt(repeated[1])) : text;

        assertThat(mends(aNeed(column, typed))).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TITLE    | 漬物の相談 0235-00-0000（架空）   | B2
            TEXT     | tsukemono@example.jp へ（架空）   | C2
            KEYWORDS | 漬物、０２３５－００－００００    | L2
            """)
    void mayNotGiveAwayAContactWhereOthersRead(Column column, String text, String cell) {
        var need = aNeed(column, text);
        need.put(Column.LEVEL, "だれでも");

        assertThat(mends(need)).containsExactly(cell + "：電話番号かメールアドレスが入っています。ほかの人も読めるところなので、「連絡先」の列に移してください。");
        need.put(Column.LEVEL, "コーディネーターまで");
        assertThat(mends(need)).isEmpty();
    }

    @Test
    void isFoundTwiceInOneFile() {
        var need = aNeed();
        var other = Map.copyOf(need);
        var id = sheets.read(coordinator, "nagaoka", sheets.workbook("nagaoka", need, aNeed(), other));

        assertThat(sheets.mends(coordinator, id)).containsExactly("B4：2行目と同じ内容です。どちらかを消してください。");
    }

    @Test
    void tellsEverythingAtOnce() {
        var need = aNeed(Column.TITLE, "");
        need.putAll(
                Map.of(Column.PREFECTURE, "鶴岡県", Column.AREAS, "10", Column.HEARD_ON, "このあいだ", Column.LEVEL, "みんな"));

        assertThat(mends(need)).extracting(mend -> mend.substring(0, 2)).containsExactly("B2", "E2", "F2", "G2", "J2");
    }

    @Test
    void asksWhoseNameIsToBeHidden() {
        var nobody = aNeed(Column.VEIL, "伏せる");
        assertThat(mends(nobody)).singleElement().asString().startsWith("D2：").contains("どこの困りごとか");
        assertThat(mends(aNeed(Column.VEIL, "たぶん"))).containsExactly("N2：「たぶん」は一覧にありません。「伏せる」か「伏せない」をえらんでください。");
    }

    @Test
    void isNotBrokenByWidthsSpacesAndNumbers() {
        var need = aNeed();
        need.putAll(Map.of(
                Column.PREFECTURE, "山形",
                Column.AREAS, "５",
                Column.CHANNEL, " 農協（ＪＡ）から ",
                Column.HEARD_ON, "Ｒ８．１１．２１",
                Column.LEVEL, "コーディネ－タ－まで"));

        assertThat(mends(need)).isEmpty();
    }

    @Test
    void isNotReadFromTheFormOfAnotherCommunity() {
        var id = sheets.read(coordinator, "nagaoka", sheets.workbook("tsuruoka", aNeed()));

        var batch = sheets.batch(coordinator, id);
        assertThat(batch.state()).isEqualTo(State.UNREADABLE);
        assertThat(Objects.requireNonNull(batch.problem()).key()).isEqualTo("exchange.sheet.file.other-community");
    }

    private List<String> mends(Map<Column, String> need) {
        var id = sheets.read(coordinator, "nagaoka", sheets.workbook("nagaoka", need));
        var mends = sheets.mends(coordinator, id);
        assertThat(batches.tally(coordinator, id).of(mends.isEmpty() ? Finding.NEW : Finding.BROKEN))
                .isEqualTo(1);
        return mends;
    }
}
