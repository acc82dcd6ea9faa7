package musubi.network.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import musubi.kernel.Bilingual;
import musubi.kernel.PlainText;
import musubi.kernel.Reading;

/// A list of laboratories as it is typed or pasted: one a line, the English name after a slash or in the next column of
/// a table. A slash within a Japanese name stays. Pure.
public final class LaboratoryList {

    public static final int NAME = 200;
    public static final int MOST = 500;
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    private LaboratoryList() {}

    /// In order, or the first line that is not.
    public sealed interface Result {

        /// Each once, in the order typed.
        record Read(List<Bilingual> names) implements Result {}

        /// @param line from 1; 0 when it is about all of them
        record Refused(String problem, int line) implements Result {}
    }

    public static Result read(String typed) {
        var lines = typed.lines().map(String::strip).toList();
        Map<String, Bilingual> names = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isEmpty()) {
                continue;
            }
            var name = name(lines.get(i));
            if (name.isEmpty()) {
                return new Result.Refused("line", i + 1);
            }
            names.putIfAbsent(PlainText.folded(name.get().ja()), name.get());
        }
        if (names.isEmpty()) {
            return new Result.Refused("empty", 0);
        }
        return names.size() > MOST ? new Result.Refused("many", 0) : new Result.Read(List.copyOf(names.values()));
    }

    private static Optional<Bilingual> name(String line) {
        var slash = Math.max(line.lastIndexOf('\t'), Math.max(line.lastIndexOf('/'), line.lastIndexOf('／')));
        var after = line.substring(slash + 1);
        var isEnglish = slash >= 0
                && LATIN.matcher(after).find()
                && !JAPANESE.matcher(after).find();
        return isEnglish ? name(line.substring(0, slash), after) : name(line, "");
    }

    /// Empty when one of them is no name.
    public static Optional<Bilingual> name(String japanese, String english) {
        return line(japanese)
                .filter(ja -> !ja.isEmpty())
                .flatMap(ja -> line(english).map(en -> new Bilingual(ja, en)));
    }

    private static Optional<String> line(String typed) {
        return PlainText.line(typed, NAME) instanceof Reading.Read<String>(var text, var _)
                ? Optional.of(text)
                : Optional.empty();
    }
}
