package musubi.kernel;

/// The arithmetic of check digits, as the two offices define it.
final class CheckDigit {

    private CheckDigit() {}

    /// 9 less the remainder by 9 of the twelve digits, weighed 1, 2, 1, 2, … from the right.
    static int forCorporateNumber(String twelve) {
        var sum = 0;
        for (var place = 0; place < twelve.length(); place++) {
            var fromRight = twelve.length() - 1 - place;
            sum += digit(twelve, place) * (fromRight % 2 == 0 ? 1 : 2);
        }
        return 9 - sum % 9;
    }

    static boolean ofCorporateNumber(String thirteen) {
        return digit(thirteen, 0) == forCorporateNumber(thirteen.substring(1));
    }

    /// 11 less the remainder by 11 of the five digits, weighed 6 to 2; of that the last figure.
    static int forLocalGovernment(String five) {
        var sum = 0;
        for (var place = 0; place < five.length(); place++) {
            sum += digit(five, place) * (6 - place);
        }
        return (11 - sum % 11) % 10;
    }

    private static int digit(String digits, int place) {
        return digits.charAt(place) - '0';
    }
}
