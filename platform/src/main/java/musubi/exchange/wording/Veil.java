package musubi.exchange.wording;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import musubi.exchange.Statement;
import musubi.exchange.Statement.Part;
import musubi.kernel.Bilingual;
import musubi.pages.Answers;
import musubi.pages.Checked.Findings;
import musubi.pages.Checked.Problem;

/// 社名を伏せる: the rules of a need whose owner is not yet to be known. Their name must not stand in its own words.
public final class Veil {

    public static final String FIELD = "veiled";

    /// Shorter names stand in many words by chance.
    private static final int SHORTEST = 3;

    private static final Pattern KIND = Pattern.compile(
            "(株式|有限|合同|合資|合名)会社|(一般|公益)?(社団|財団)法人|農事組合法人|国立大学法人|co\\.?,? ?ltd\\.?|inc\\.?|k\\.k\\.|corporation|company");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    private Veil() {}

    /// Whether the form asks for a veil; there must be somebody to put behind it.
    static boolean asked(Answers answers, Findings findings) {
        var asked = answers.ticked(FIELD).contains("true");
        if (asked && answers.text("owner").isBlank()) {
            findings.add("owner", Problem.of("exchange.problem.veil-without-owner"));
        }
        return asked;
    }

    /// The first text that others can read and in which the name stands, written in whatever way.
    public static Optional<Statement> betrayedBy(Collection<Statement> statements, Bilingual name) {
        var names = List.of(name.ja(), name.en() == null ? "" : name.en()).stream()
                .map(Veil::bare)
                .filter(bare -> bare.length() >= SHORTEST)
                .toList();
        return statements.stream()
                .filter(statement -> statement.part() != Part.CONTACT)
                .filter(statement -> names.stream().anyMatch(squeezed(statement.text())::contains))
                .findFirst();
    }

    private static String bare(String name) {
        return squeezed(KIND.matcher(folded(name)).replaceAll(" "));
    }

    private static String squeezed(String text) {
        return NO_LETTER.matcher(folded(text)).replaceAll("");
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
