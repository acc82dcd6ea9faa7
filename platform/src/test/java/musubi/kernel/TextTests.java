package musubi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import musubi.kernel.Reading.Problem;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ﾊﾞｲｵｺﾐｭﾆﾃｨ        | バイオコミュニティ
        ＡＢＣ１２３      | ABC123
        ①と㈱と髙と（）！ | ①と㈱と髙と（）！
        '  鶴岡　　市 '   | 鶴岡 市
        ガクエン          | ガクエン
        か\u3099ん        | がん
        m³ と ㎡          | m³ と ㎡
        """)
    void keepsTheLooksOfALine(String text, String line) {
        assertThat(PlainText.line(text.replace("\\u3099", "\u3099"), 50)).isEqualTo(Reading.read(line));
    }

    @Test
    void takesOutWhatCannotBeSeen() {
        var text = "a\u0007b\u200bc\u202ed\ufeffe\u0000".replace("\u0000", "");
        assertThat(PlainText.line(text + "\r\nf\tg", 50)).isEqualTo(Reading.read("abcde f g"));
    }

    @Test
    void keepsFamiliesOfEmojiTogether() {
        assertThat(PlainText.line("👩‍🔬", 3)).isEqualTo(Reading.read("👩‍🔬"));
    }

    @Test
    void keepsLinesAndTheirIndentation() {
        var text = "\n　一つ目。  \r\n二つ目\t\t です。\n\n\n\n三つ目。\n\n";
        assertThat(PlainText.paragraphs(text, 100)).isEqualTo(Reading.read("　一つ目。\n二つ目 です。\n\n三つ目。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\ud800", "\udc00x"})
    void refusesDamagedText(String text) {
        assertThat(PlainText.line(text, 50)).isEqualTo(Reading.unreadable(Problem.BROKEN_CHARACTERS));
        assertThat(PlainText.paragraphs(text, 50)).isEqualTo(Reading.unreadable(Problem.BROKEN_CHARACTERS));
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(PlainText.line("𠮷野家", 3)).isEqualTo(Reading.read("𠮷野家"));
        assertThat(PlainText.line("長い題名", 3)).isEqualTo(Reading.unreadable(Problem.TOO_LONG, 3));
        assertThat(PlainText.line("長".repeat(10_000_000), 100)).isEqualTo(Reading.unreadable(Problem.TOO_LONG, 100));
    }

    @Test
    void takesNoBookForAValue() {
        var book = "5" + " ".repeat(10_000_000) + "円";
        assertThat(Yen.read(book)).isInstanceOf(Reading.Unreadable.class);
        assertThat(FiscalYear.read("2024" + book)).isInstanceOf(Reading.Unreadable.class);
        assertThat(CorporateNumber.read(book)).isEqualTo(Reading.unreadable(Problem.NOT_DIGITS));
        assertThat(Kana.read("ア".repeat(10_000_000))).isInstanceOf(Reading.Unreadable.class);
        assertThat(Quantity.read("5".repeat(10_000_000) + "t")).isInstanceOf(Reading.Unreadable.class);
    }

    @Property
    void cleaningACleanTextChangesNothing(@ForAll String text) {
        PlainText.line(text, 500)
                .toOptional()
                .ifPresent(line -> assertThat(PlainText.line(line, 500)).isEqualTo(Reading.read(line)));
        PlainText.paragraphs(text, 500)
                .toOptional()
                .ifPresent(body -> assertThat(PlainText.paragraphs(body, 500)).isEqualTo(Reading.read(body)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        髙﨑         | 高崎
        齋藤         | 斉藤
        ﾒﾀﾎﾞﾛｰﾑ      | めたぼろーむ
        ＤＮＡ       | dna
        10〜20       | １０～２０
        メタボロ－ム | メタボローム
        國學院       | 国学院
        """)
    void keysOfTwoSpellingsAreEqual(String one, String other) {
        assertThat(SearchKey.of(one)).isEqualTo(SearchKey.of(other));
    }

    @Property
    void aKeyIsItsOwnKey(@ForAll @CharRange(from = '\u0020', to = '\u9fff') String text) {
        var key = SearchKey.of(text);
        assertThat(SearchKey.of(key.value())).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        つるおか       | ツルオカ
        ﾂﾙｵｶ ﾊﾞｲｵ      | ツルオカ バイオ
        ヴァイオ・ラボ | ヴァイオ・ラボ
        """)
    void readsKanaHoweverTyped(String text, String kana) {
        assertThat(Kana.read(text)).isEqualTo(Reading.read(kana));
    }

    @Test
    void namesTheCharacterThatIsNoKana() {
        assertThat(Kana.read("ツル岡")).isEqualTo(Reading.unreadable(Problem.NOT_KANA, "岡"));
        assertThat(Kana.read("  ")).isEqualTo(Reading.unreadable(Problem.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "アイ,アオ,カ,ガ,カア,ガア,サ",
                "ハハ,ハバ,ハパ,ババ,パパ,ハハア",
                "サト,サトウ,サトウ アキラ,サドウ アキラ,サトウ ハナ,サドシマ",
                "カー,カア,カアイ,カイ",
                "キャ,キヤ,ギャ",
                "ビョウイン,ビヨウイン",
                "3,ABC,アイチ,ンゴ,愛知",
                "スーパー,スープ,スウプ,スズキ"
            })
    void sortsAsADirectoryDoes(String sorted) {
        var expected = List.of(sorted.split(","));
        var shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(42));
        shuffled.sort(KanaOrder.GOJUON);
        assertThat(shuffled).isEqualTo(expected);
    }

    @Property
    void isATotalOrder(@ForAll("kana") String a, @ForAll("kana") String b, @ForAll("kana") String c) {
        var order = KanaOrder.GOJUON;
        assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
        assertThat(order.compare(a, b) == 0).isEqualTo(a.equals(b));
        if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
            assertThat(order.compare(a, c)).isLessThanOrEqualTo(0);
        }
    }

    @Provide
    Arbitrary<String> kana() {
        return Arbitraries.strings().withChars("アイウカガキギハバパャヤッツー・ ヽヾがabc漢").ofMaxLength(6);
    }

    @Test
    void putsWhatHasNoReadingLast() {
        var names = Arrays.asList(
                OrganisationName.of("漁業（架空）"),
                new OrganisationName("鶴（架空）", "ツル", null),
                new OrganisationName("秋（架空）", "アキ", null));
        names.sort(OrganisationName.BY_KANA);
        assertThat(names).extracting(OrganisationName::name).containsExactly("秋（架空）", "鶴（架空）", "漁業（架空）");
    }

    @ParameterizedTest
    @CsvSource({
        "Tsuruoka Bio Community, tsuruoka-bio-community",
        "'  Ōtsu -- Café & Co.', otsu-cafe-co",
        "Kyushu’s ＢＩＯ, kyushus-bio"
    })
    void makesReadableAddresses(String name, String slug) {
        assertThat(Slug.from(name)).map(Slug::value).contains(slug);
    }

    @Property
    void everySlugMadeIsOneThatReads(@ForAll String name) {
        Slug.from(name).ifPresent(slug -> assertThat(Slug.read(slug.value())).isEqualTo(Reading.read(slug)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"Low-odour pickles, low-odour-pickles", "もみ殻, need", "-, need"})
    void givesARecordAnAddressThatNoOtherHas(@Nullable String title, String words) {
        var id = UUID.fromString("01990000-0000-7000-8000-0123456789ab");
        assertThat(Slug.ofRecord(Optional.ofNullable(title), "need", id)).isEqualTo(words + "-0123456789ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "あ", "a b"})
    void refusesWhatIsNoSlug(String text) {
        assertThat(Slug.read(text)).isEqualTo(Reading.unreadable(Problem.NOT_A_SLUG));
        assertThat(Slug.from("鶴岡")).isEmpty();
    }
}
