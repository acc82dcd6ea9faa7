package musubi.kernel;

import java.util.regex.Pattern;
import musubi.kernel.Reading.Problem;

/// 全国地方公共団体コード: prefecture and municipality in five digits as stored, six as shown, the sixth a check digit.
///
/// The remainders 0 and 10 share the check digit 1; but for that, every change of a single digit is found.
public record LocalGovernmentCode(String digits) implements Comparable<LocalGovernmentCode> {

    private static final int STORED = 5;
    private static final int SHOWN = 6;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    public LocalGovernmentCode {
        if (digits.length() != STORED || !DIGITS.matcher(digits).matches() || !hasPrefecture(digits)) {
            throw new IllegalArgumentException("not a local government code");
        }
    }

    public static LocalGovernmentCode of(String fiveDigits) {
        return new LocalGovernmentCode(fiveDigits);
    }

    /// Reads six digits, or the five without the check digit.
    public static Reading<LocalGovernmentCode> read(String text) {
        var digits = Typed.withoutSpaces(text).replace("-", "");
        if (digits.isEmpty()) {
            return Reading.unreadable(Problem.EMPTY);
        }
        if (!DIGITS.matcher(digits).matches()) {
            return Reading.unreadable(Problem.NOT_DIGITS);
        }
        if (digits.length() != STORED && digits.length() != SHOWN) {
            return Reading.unreadable(Problem.WRONG_LENGTH, digits.length());
        }
        if (!hasPrefecture(digits)) {
            return Reading.unreadable(Problem.UNKNOWN_PREFECTURE, digits.substring(0, 2));
        }
        var five = digits.substring(0, STORED);
        var check = CheckDigit.forLocalGovernment(five);
        return digits.length() == STORED || digits.endsWith(String.valueOf(check))
                ? Reading.read(new LocalGovernmentCode(five))
                : Reading.unreadable(Problem.WRONG_CHECK_DIGIT, check);
    }

    /// The six digits people know.
    public String shown() {
        return digits + CheckDigit.forLocalGovernment(digits);
    }

    public Prefecture prefecture() {
        return Prefecture.ofCode(prefectureDigits(digits)).orElseThrow();
    }

    /// Whether the code stands for the prefecture itself.
    public boolean isPrefecture() {
        return digits.endsWith("000");
    }

    @Override
    public int compareTo(LocalGovernmentCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }

    private static boolean hasPrefecture(String digits) {
        return Prefecture.ofCode(prefectureDigits(digits)).isPresent();
    }

    private static int prefectureDigits(String digits) {
        return Integer.parseInt(digits.substring(0, 2));
    }
}
