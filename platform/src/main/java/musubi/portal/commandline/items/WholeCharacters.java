package musubi.portal.commandline.items;

/// Text without halves of surrogate pairs, which no file can hold and JSON can nevertheless say.
final class WholeCharacters {

    private WholeCharacters() {}

    static String of(String text) {
        return isWhole(text)
                ? text
                : text.codePoints()
                        .map(c -> isHalf(c) ? 0xFFFD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isWhole(String text) {
        return text.chars().noneMatch(WholeCharacters::isHalf)
                || text.codePoints().noneMatch(WholeCharacters::isHalf);
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
