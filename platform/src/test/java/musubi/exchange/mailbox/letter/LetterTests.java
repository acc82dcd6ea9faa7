package musubi.exchange.mailbox.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import musubi.exchange.Statement.Part;
import musubi.exchange.mailbox.letter.Letter.Attachment;
import musubi.exchange.mailbox.letter.Letter.Sender;
import musubi.exchange.wording.Content;
import musubi.exchange.wording.Folded;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.Language;
import musubi.pages.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTests {

    private static final UUID COMMUNITY = UUID.fromString("0193507c-0000-7000-8000-000000000000");
    private static final Letter PLAIN = new Letter(
            "x",
            List.of(),
            new Sender("漬物屋（架空）", "tsukemono@example.jp"),
            List.of("soudan@example.jp"),
            "Re: 漬物のにおい（架空）",
            Instant.EPOCH,
            "においます（架空）。",
            List.of(),
            Map.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            auto-submitted | auto-replied               | true
            auto-submitted | no                         | false
            precedence     | bulk                       | true
            precedence     | first-class                | false
            x-autoreply    | yes                        | true
            list-id        | <news.example.jp>          | true
            return-path    | <>                         | true
            return-path    | <tsukemono@example.jp>     | false
            content-type   | multipart/report; x=y      | true
            content-type   | multipart/alternative      | false
            x-musubi       | 1                          | true
            """)
    void tellsAProgramByItsHeaders(String header, String value, boolean automatic) {
        assertThat(Automatic.is(with(Map.of(header, value)), Set.of())).isEqualTo(automatic);
    }

    @ParameterizedTest
    @CsvSource({
        "tsukemono@example.jp, 漬物のにおい, false",
        "MAILER-DAEMON@example.jp, 漬物のにおい, true",
        "no-reply@example.jp, 漬物のにおい, true",
        "norio@example.jp, 漬物のにおい, false",
        "soudan@example.jp, 漬物のにおい, true",
        "tsukemono@example.jp, 自動応答：ただいま不在です, true",
        "tsukemono@example.jp, Automatic reply: pickles, true",
        "tsukemono@example.jp, Autoclave for pickles, false",
        "tsukemono@example.jp, Undelivered Mail Returned to Sender, true",
    })
    void tellsAProgramByItsSenderAndItsSubject(String from, String subject, boolean automatic) {
        var letter =
                new Letter("x", List.of(), new Sender("", from), List.of(), subject, null, "", List.of(), Map.of());

        assertThat(Automatic.is(letter, Set.of("soudan@example.jp"))).isEqualTo(automatic);
    }

    @Test
    void readsHeadersInTheWaysTheyAreReallyWritten() {
        var jis = "①漬物㈱のにおい".getBytes(Charset.forName("x-windows-iso2022jp"));
        var utf8 = "漬物のにおい".getBytes(StandardCharsets.UTF_8);
        var first = new byte[8];
        var second = new byte[utf8.length - 8];
        System.arraycopy(utf8, 0, first, 0, 8);
        System.arraycopy(utf8, 8, second, 0, second.length);

        assertThat(HeaderText.read("=?ISO-2022-JP?B?" + base64(jis) + "?=")).isEqualTo("①漬物㈱のにおい");
        assertThat(HeaderText.read("=?UTF-8?B?" + base64(first) + "?=\r\n =?UTF-8?B?" + base64(second) + "?="))
                .isEqualTo("漬物のにおい");
        assertThat(HeaderText.read("Re: =?utf-8?Q?pickles=20=26_smell?= again")).isEqualTo("Re: pickles & smell again");
        assertThat(HeaderText.read(raw("漬物のにおい", Charset.forName("windows-31j"))))
                .isEqualTo("漬物のにおい");
        assertThat(HeaderText.read(raw("漬物のにおい", StandardCharsets.UTF_8))).isEqualTo("漬物のにおい");
        assertThat(HeaderText.read(raw("漬物のにおい", Charset.forName("ISO-2022-JP"))))
                .isEqualTo("漬物のにおい");
        assertThat(HeaderText.read("=?x-unheard-of?B?" + base64(utf8) + "?=")).isEqualTo("漬物のにおい");
        assertThat(HeaderText.read("=?UTF-8?B?!!!?= =?UTF-8?Q?=ZZ?=")).isEqualTo("=ZZ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>漬物の<b>におい</b></p><p>夏</p>                   | 漬物のにおい⏎夏
            a<script>alert(1)</script>b<style>p{}</style>         | a b
            &lt;b&gt; &amp; &#28460;&#x7269; &nbsp;x &unknown;    | <b> & 漬物 x &unknown;
            x<br>y<!-- z -->                                      | x⏎y
            x<img src=x onerror=alert(1)                          | x
            1 < 2                                                 | 1 < 2
            <blockquote>前のメール</blockquote>                   | > 前のメール
            &#0;&#xD800;                                          | \ufffd\ufffd
            """)
    void takesTheWordsOfAPageAndNothingElse(String html, String text) {
        assertThat(PlainHtml.of(html)).isEqualTo(text.replace("⏎", "\n").replace("\\ufffd", "\ufffd"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            においます⏎-- ⏎漬物屋                          | においます | -- ⏎漬物屋
            においます⏎> 前の話⏎> もっと前                | においます | > 前の話⏎> もっと前
            > 前の話⏎そうです                              | > 前の話⏎そうです |
            はい⏎On Mon, 2 Nov 2026, X wrote:⏎> y          | はい | On Mon, 2 Nov 2026, X wrote:⏎> y
            はい⏎2026年11月2日(月) 9:00 X <x@example.jp>:⏎> y | はい | 2026年11月2日(月) 9:00 X <x@example.jp>:⏎> y
            はい⏎----- 元のメッセージ -----⏎前の話         | はい | ----- 元のメッセージ -----⏎前の話
            ===========⏎お知らせ                           | ===========⏎お知らせ |
            """)
    void keepsWhatWasQuotedBehindTheOwnWords(String text, String own, String rest) {
        var folded = Folded.of(LetterText.folded(text.replace("⏎", "\n")));

        assertThat(folded.own()).isEqualTo(own.replace("⏎", "\n"));
        assertThat(folded.rest())
                .isEqualTo(rest == null ? null : rest.replace("⏎", "\n").strip());
    }

    @Test
    void becomesANeedForCoordinatorsOnly() {
        var content = content(PLAIN);

        assertThat(text(content, Part.TITLE)).isEqualTo("漬物のにおい（架空）");
        assertThat(text(content, Part.CONTACT)).isEqualTo("漬物屋（架空）\ntsukemono@example.jp");
        assertThat(content.existence().level()).isEqualTo(Level.COORDINATORS);
        assertThat(content.statements()).allMatch(s -> s.disclosure().level() == Level.COORDINATORS);
        assertThat(content.statements()).allMatch(s -> s.language() == Language.JA);
    }

    @Test
    void fitsIntoTheFieldsHoweverLongItIs() {
        var letter = new Letter(
                "x",
                List.of(),
                new Sender("名".repeat(900), "tsukemono@example.jp"),
                List.of(),
                "𠮷".repeat(300),
                null,
                "漬物\u0000".repeat(5_000) + "\n> " + "前の話".repeat(3_000),
                List.of(new Attachment("見積.pdf", 12_345), new Attachment("写真\n.jpg", 0)),
                Map.of());
        var details = text(content(letter), Part.DETAILS);

        assertThat(details.codePointCount(0, details.length())).isLessThanOrEqualTo(Part.DETAILS.limit());
        assertThat(details).contains("ここまでを読み込みました", "見積.pdf (12 KB), 写真 .jpg (1 KB)");
        assertThat(text(content(letter), Part.TITLE)).endsWith("…");
    }

    @Test
    void isNamedAlsoWhereItSaysNothingOrTooMuch() {
        var empty = new Letter("x", List.of(), new Sender("", ""), List.of(), " ", null, "", List.of(), Map.of());
        var large = new Letter(
                "x", List.of(), new Sender("", "a@example.jp"), List.of(), "大きな話（架空）", null, null, List.of(), Map.of());

        assertThat(text(content(empty), Part.TITLE)).isEqualTo("E-mail without a subject");
        assertThat(text(content(large), Part.DETAILS)).contains("とても大きなメール");
    }

    @Test
    void whatGoesOnWithAnEarlierOneIsItsOwnWordsAlone() {
        var letter = new Letter(
                "y",
                List.of("x"),
                new Sender("漬物屋（架空）", "tsukemono@example.jp"),
                List.of("soudan@example.jp"),
                "Re: 漬物のにおい（架空）",
                null,
                "樽も見てください（架空）。\n\n> においます（架空）。",
                List.of(new Attachment("写真.jpg", 2048)),
                Map.of());

        assertThat(LetterNeed.words(letter, 2000))
                .contains("樽も見てください（架空）。", "写真.jpg (2 KB)")
                .doesNotContain("においます");
        assertThat(LetterNeed.words(letter, 8)).hasSize(8).endsWith("…");
    }

    private static Letter with(Map<String, String> headers) {
        return new Letter(
                PLAIN.id(),
                List.of(),
                PLAIN.from(),
                PLAIN.to(),
                PLAIN.subject(),
                null,
                PLAIN.text(),
                List.of(),
                headers);
    }

    private static Content content(Letter letter) {
        return switch (LetterNeed.of(letter, COMMUNITY, LocalDate.of(2026, 11, 22))) {
            case Checked.Fine<Content>(var content) -> content;
            case Checked.Wrong<Content>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static String text(Content content, Part part) {
        return content.statements().stream()
                .filter(s -> s.part() == part)
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String raw(String text, Charset charset) {
        return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
    }
}
