package musubi.kernel;

/// What somebody typed into a small field, made comparable: NFKC, and without the spaces.
/// A longer text is cut and ends in `...`, so that a pasted book costs nothing and is never taken for a value.
final class Typed {

    private static final int LONGEST = 300;

    private Typed() {}

    static String withoutSpaces(String text) {
        return oneSpaced(text).replace(" ", "");
    }

    static String oneSpaced(String text) {
        return PlainText.folded(text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text);
    }
}
