package musubi.kernel;

/// What somebody typed into a small field, made comparable: NFKC, and without the spaces.
/// Longer texts are cut, so that a pasted book costs nothing; no value is anywhere near that long.
final class Typed {

    private static final int LONGEST = 300;

    private Typed() {}

    static String withoutSpaces(String text) {
        return oneSpaced(text).replace(" ", "");
    }

    static String oneSpaced(String text) {
        return PlainText.folded(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }
}
