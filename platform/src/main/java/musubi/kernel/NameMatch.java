package musubi.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/// Takes from an organisation's name all that two spellings of it may differ in besides letters.
final class NameMatch {

    private static final Pattern ENGLISH_FORM =
            Pattern.compile("[, ]+(?:CO\\.?, ?LTD\\.?|INC\\.?|CORP\\.?|CORPORATION|LTD\\.?|LIMITED|LLC|K\\.K\\.|GK)$");
    private static final Pattern BETWEEN = Pattern.compile("[\\s・･.,、。]");

    private NameMatch() {}

    static String stripped(String name) {
        var folded = PlainText.folded(name).toUpperCase(Locale.ROOT);
        var core = LegalForm.in(folded).map(LegalForm.Found::rest).orElse(folded);
        var plain = BETWEEN.matcher(ENGLISH_FORM.matcher(core).replaceAll("")).replaceAll("");
        return plain.isEmpty() ? folded : plain;
    }
}
