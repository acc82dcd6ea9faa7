package musubi.portal.commandline.items;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The encodings that are read, by the names people know them by.
enum Encoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    UTF_16_LE("UTF-16", StandardCharsets.UTF_16LE),
    UTF_16_BE("UTF-16", StandardCharsets.UTF_16BE),
    SHIFT_JIS("Shift_JIS", Charset.forName("windows-31j")),
    EUC_JP("EUC-JP", Charset.forName("EUC-JP"));

    /// A broken Shift_JIS file may have this many per thousand wrong places and still be one.
    private static final int TOLERATED_PER_THOUSAND = 20;

    /// A single character may be a slip; from two on it is a word.
    private static final int A_WORD = 2;

    private final String shown;
    private final Charset charset;

    Encoding(String shown, Charset charset) {
        this.shown = shown;
        this.charset = charset;
    }

    String shown() {
        return shown;
    }

    CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /// Decides from bytes that begin at the first one beyond ASCII. What is more often right than wrong as UTF-8 is
    /// UTF-8 with some wrong bytes; Shift_JIS as UTF-8 is nearly always wrong, and breaks EUC-JP with any hiragana.
    static Encoding guess(byte[] bytes, int from, int to) {
        var utf8 = UTF_8.tally(bytes, from, to);
        if (utf8.wrong() < utf8.wide()) {
            return UTF_8;
        }
        var eucJp = EUC_JP.tally(bytes, from, to);
        if (eucJp.wrong() == 0 && eucJp.wide() >= A_WORD) {
            return EUC_JP;
        }
        var shiftJis = SHIFT_JIS.tally(bytes, from, to);
        var tolerated = Math.min((to - from) * TOLERATED_PER_THOUSAND / 1000, utf8.wrong() / 2);
        return shiftJis.wrong() <= tolerated && shiftJis.wide() >= A_WORD ? SHIFT_JIS : UTF_8;
    }

    /// How many places cannot be read, and how many characters beyond ASCII can.
    private record Tally(int wrong, long wide) {}

    /// A character cut off at the end is not counted.
    private Tally tally(byte[] bytes, int from, int to) {
        var decoder = decoder();
        var in = ByteBuffer.wrap(bytes, from, to - from);
        var out = CharBuffer.allocate(to - from + 1);
        var wrong = 0;
        for (var result = decoder.decode(in, out, false); result.isError(); result = decoder.decode(in, out, false)) {
            wrong++;
            in.position(in.position() + result.length());
        }
        return new Tally(wrong, out.flip().chars().filter(c -> c > 0x7F).count());
    }
}
