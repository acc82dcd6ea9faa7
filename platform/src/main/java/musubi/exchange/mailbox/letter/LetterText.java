package musubi.exchange.mailbox.letter;

import java.util.List;
import java.util.regex.Pattern;
import musubi.exchange.wording.Folded;

/// The text of a letter, with what was quoted and signed kept behind its own words.
public final class LetterText {

    private static final Pattern QUOTED = Pattern.compile("^\\s{0,3}[>＞|｜].*");
    private static final Pattern HISTORY = Pattern.compile(
            "(?i)^\\s*-{2,}\\s*(original message|forwarded message|元のメッセージ|転送メッセージ).*|^on .{5,200} wrote:\\s*$|^.{0,100}(さんは|さんが|様は).{0,60}(書きました|wrote)[:：]\\s*$|^\\d{4}年\\d{1,2}月\\d{1,2}日.{0,120}[:：]\\s*$|^_{10,}\\s*$");
    private static final Pattern SIGNATURE = Pattern.compile("^(-- ?|[-=_*＊━─═☆★+~]{8,}\\s*)$");
    private static final int SIGNATURE_LINES = 15;

    private LetterText() {}

    static String folded(String text) {
        var lines = text.lines().toList();
        int end = end(lines);
        var own = String.join("\n", lines.subList(0, end)).strip();
        var rest = String.join("\n", lines.subList(end, lines.size())).strip();
        return own.isEmpty() ? rest : rest.isEmpty() ? own : Folded.join(own, rest);
    }

    /// Where the own words end: at the history, at quoted lines that nothing follows, at a signature.
    private static int end(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (HISTORY.matcher(line).matches()
                    || (SIGNATURE.matcher(line).matches() && lines.size() - i <= SIGNATURE_LINES)
                    || (QUOTED.matcher(line).matches() && isQuotedFrom(lines, i))) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean isQuotedFrom(List<String> lines, int from) {
        return lines.subList(from, lines.size()).stream()
                .allMatch(line -> line.isBlank() || QUOTED.matcher(line).matches());
    }
}
