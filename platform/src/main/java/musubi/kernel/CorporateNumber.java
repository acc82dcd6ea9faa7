package musubi.kernel;

import java.util.regex.Pattern;
import musubi.kernel.Reading.Problem;

/// 法人番号: the thirteen digits the National Tax Agency gives an organisation, the first of them a check digit.
///
/// The check finds every change of a single digit except 0 for 9 and 9 for 0 after the first place.
public record CorporateNumber(String digits) implements Comparable<CorporateNumber> {

    private static final int LENGTH = 13;
    private static final Pattern SEPARATORS = Pattern.compile("[ \\-‐‑–—−]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    public CorporateNumber {
        if (digits.length() != LENGTH || !DIGITS.matcher(digits).matches() || !CheckDigit.ofCorporateNumber(digits)) {
            throw new IllegalArgumentException("not a corporate number");
        }
    }

    /// For numbers already known to be right, such as stored ones.
    public static CorporateNumber of(String digits) {
        return new CorporateNumber(digits);
    }

    /// Reads what a form holds, full-width or with hyphens, also after the T of a qualified invoice issuer.
    public static Reading<CorporateNumber> read(String text) {
        var plain = SEPARATORS.matcher(Typed.withoutSpaces(text)).replaceAll("");
        var digits = plain.length() == LENGTH + 1 && plain.startsWith("T") ? plain.substring(1) : plain;
        if (digits.isEmpty()) {
            return Reading.unreadable(Problem.EMPTY);
        }
        if (!DIGITS.matcher(digits).matches()) {
            return Reading.unreadable(Problem.NOT_DIGITS);
        }
        if (digits.length() != LENGTH) {
            var personal = digits.length() == 12;
            return Reading.unreadable(personal ? Problem.MAYBE_PERSONAL_NUMBER : Problem.WRONG_LENGTH, digits.length());
        }
        return CheckDigit.ofCorporateNumber(digits)
                ? Reading.read(new CorporateNumber(digits))
                : Reading.unreadable(Problem.WRONG_CHECK_DIGIT, CheckDigit.forCorporateNumber(digits.substring(1)));
    }

    @Override
    public int compareTo(CorporateNumber other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
