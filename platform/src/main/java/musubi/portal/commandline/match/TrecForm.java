package musubi.portal.commandline.match;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import musubi.portal.commandline.Voice;
import musubi.search.engine.Match;

/// Run lines for `trec_eval` and its kin: `need Q0 seed rank score musubi`.
///
/// They sort by score, which they hold as a 32-bit number, and order equals by id; so that our order stays, equal
/// scores are written one such step apart. Ids hold no spaces there: those are written as in addresses, `%20`.
final class TrecForm implements TextHits.Form {

    private static final int DIGITS = 9;
    private static final int IN_FULL = 20;

    private final Voice voice;
    private final Set<String> told = new HashSet<>();

    TrecForm(Voice voice) {
        this.voice = voice;
    }

    @Override
    public void append(StringBuilder lines, String need, List<Match> matches) {
        var before = Float.POSITIVE_INFINITY;
        var rank = 0;
        for (var match : matches) {
            before = Math.min((float) match.score(), Math.nextDown(before));
            lines.append(id(need)).append(" Q0 ").append(id(match.id()));
            lines.append(' ').append(++rank).append(' ').append(score(before)).append(" musubi\n");
        }
    }

    /// Nine digits, by which a 32-bit number is read back exactly.
    static String score(float score) {
        var exact = new BigDecimal(score);
        var whole = exact.precision() - exact.scale();
        return exact.setScale(Math.max(0, DIGITS - whole), RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private String id(String id) {
        if (id.codePoints().noneMatch(TrecForm::splits)) {
            return id;
        }
        var written = new StringBuilder();
        id.codePoints().forEach(c -> {
            if (splits(c)) {
                for (var b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    written.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
                }
            } else {
                written.appendCodePoint(c);
            }
        });
        tell(id, written.toString());
        return written.toString();
    }

    private static boolean splits(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private synchronized void tell(String id, String written) {
        if (told.size() < IN_FULL && told.add(id)) {
            voice.say(
                    told.size() < IN_FULL ? "portal.match.spaces-in-id" : "portal.match.spaces-in-more-ids",
                    id.replaceAll("\\p{Cntrl}", " "),
                    written);
        }
    }
}
